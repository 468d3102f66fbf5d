/** Laying the check-up over the screen, and coming back to where one was. */
import { createOverlay } from "../session/overlay";
import { isCheckUpShown, shownCustomer, shownTask } from "../session/screen";

const overlay = createOverlay();

export function openCheckUp(): void {
  overlay.open(isCheckUpShown.peek(), () => {
    shownTask.value = null;
    shownCustomer.value = null;
    isCheckUpShown.value = true;
  });
}

export function closeCheckUp(): void {
  overlay.close(() => (isCheckUpShown.value = false));
}
