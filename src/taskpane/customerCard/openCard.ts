/** Opening a customer's card over the screen, and coming back to where one was. */
import { rememberPlace } from "../session/returnPlace";
import { isCheckUpShown, shownCustomer, shownTask } from "../session/screen";

let goBack: (() => void) | null = null;

/** `key` as customerKeyOf gives it. */
export function openCard(key: string): void {
  if (shownCustomer.peek() === null) goBack = rememberPlace();
  shownTask.value = null;
  isCheckUpShown.value = false;
  shownCustomer.value = key;
  document.querySelector("main")?.scrollTo(0, 0);
}

/** The focus returns to what opened the card. */
export function closeCard(): void {
  shownCustomer.value = null;
  goBack?.();
  goBack = null;
}
