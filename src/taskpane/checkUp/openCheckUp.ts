/** Laying the check-up over the screen, and coming back to where one was. */
import { rememberPlace } from "../session/returnPlace";
import { isCheckUpShown, shownCustomer, shownTask } from "../session/screen";

let goBack: (() => void) | null = null;

export function openCheckUp(): void {
  if (!isCheckUpShown.peek()) goBack = rememberPlace();
  shownTask.value = null;
  shownCustomer.value = null;
  isCheckUpShown.value = true;
  document.querySelector("main")?.scrollTo(0, 0);
}

export function closeCheckUp(): void {
  isCheckUpShown.value = false;
  goBack?.();
  goBack = null;
}
