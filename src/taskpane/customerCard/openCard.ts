/** Opening a customer's card over the screen, and coming back to where one was. */
import { shownCustomer } from "../session/screen";

let cameFrom: { readonly element: Element | null; readonly scrollTop: number } | null = null;

/** `key` as customerKeyOf gives it. */
export function openCard(key: string): void {
  const main = document.querySelector("main");
  if (shownCustomer.peek() === null) {
    cameFrom = { element: document.activeElement, scrollTop: main?.scrollTop ?? 0 };
  }
  shownCustomer.value = key;
  main?.scrollTo(0, 0);
}

/** The focus returns to what opened the card, once the screen is to be seen again. */
export function closeCard(): void {
  const returnTo = cameFrom;
  cameFrom = null;
  shownCustomer.value = null;
  requestAnimationFrame(() => {
    document.querySelector("main")?.scrollTo(0, returnTo?.scrollTop ?? 0);
    if (returnTo?.element instanceof HTMLElement && returnTo.element.isConnected) returnTo.element.focus();
  });
}
