/** Remembers where one is before something is laid over the screen; calling the answer goes back there. */
export function rememberPlace(): () => void {
  const element = document.activeElement;
  const scrollTop = document.querySelector("main")?.scrollTop ?? 0;
  return () =>
    // Once the screen is to be seen again.
    requestAnimationFrame(() => {
      const main = document.querySelector("main");
      main?.scrollTo(0, scrollTop);
      const isThere = element instanceof HTMLElement && element.isConnected && element.offsetParent !== null;
      if (isThere) element.focus();
      // What had been clicked may have gone meanwhile; the focus shall not fall out of the screen.
      else [...(main?.querySelectorAll("button") ?? [])].find((button) => button.offsetParent !== null)?.focus();
    });
}
