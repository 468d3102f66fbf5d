/** Whether a mouse button or a finger is pressed right now. */
let isPressed = false;

export function followPointer(): void {
  window.addEventListener("pointerdown", () => (isPressed = true), { capture: true });
  for (const end of ["pointerup", "pointercancel"]) {
    window.addEventListener(end, () => (isPressed = false), { capture: true });
  }
}

/**
 * What changes the layout when a field is left waits for the release: a sentence that appears between press and release
 * would move the pressed button away from under the pointer, and its click would be lost.
 */
export function whenReleased(change: () => void): void {
  if (!isPressed) change();
  // The click follows the release.
  else window.addEventListener("pointerup", () => setTimeout(change), { once: true });
}
