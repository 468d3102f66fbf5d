/** Opening a customer's card over the screen, and coming back to where one was. */
import { createOverlay } from "../session/overlay";
import { isCheckUpShown, shownCustomer, shownTask } from "../session/screen";

const overlay = createOverlay();

/** `key` as customerKeyOf gives it. */
export function openCard(key: string): void {
  overlay.open(shownCustomer.peek() !== null, () => {
    shownTask.value = null;
    isCheckUpShown.value = false;
    shownCustomer.value = key;
  });
}

export function closeCard(): void {
  overlay.close(() => (shownCustomer.value = null));
}
