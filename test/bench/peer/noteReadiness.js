/* global document, requestAnimationFrame */
/** Runs in the measured page: notes when the main button is drawn and what was queued before it has been done. */
function lookForMainButton() {
  const button = document.querySelector(globalThis.mainButton);
  if (!button || button.disabled || button.getBoundingClientRect().height === 0) {
    requestAnimationFrame(lookForMainButton);
    return;
  }
  requestAnimationFrame(() => setTimeout(() => (globalThis.paneReadyMs = performance.now())));
}

requestAnimationFrame(lookForMainButton);
