import { pageElement } from "./pageElement";

/** The widths that Excel gives a task pane, and a little more. */
const narrowest = 320;
const widest = 600;
const keyStep = 10;
const storageKey = "gendan.workbench.paneWidth";

/** Lets the pane be resized with the mouse and with the arrow keys. */
export function startSplitter(): void {
  const splitter = pageElement("splitter", HTMLDivElement);
  setPaneWidth(Number(localStorage.getItem(storageKey) ?? 350) || 350);
  splitter.addEventListener("pointerdown", (event) => {
    splitter.setPointerCapture(event.pointerId);
    document.body.classList.add("resizing");
  });
  splitter.addEventListener("pointermove", (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) setPaneWidth(window.innerWidth - event.clientX);
  });
  splitter.addEventListener("lostpointercapture", () => document.body.classList.remove("resizing"));
  splitter.addEventListener("keydown", (event) => {
    if (event.key === "ArrowLeft") setPaneWidth(paneWidth() + keyStep);
    if (event.key === "ArrowRight") setPaneWidth(paneWidth() - keyStep);
  });
}

function paneWidth(): number {
  return pageElement("pane", HTMLElement).getBoundingClientRect().width;
}

function setPaneWidth(width: number): void {
  const fitting = Math.round(Math.min(widest, Math.max(narrowest, width)));
  document.documentElement.style.setProperty("--pane-width", `${fitting}px`);
  pageElement("splitter", HTMLDivElement).setAttribute("aria-valuenow", String(fitting));
  localStorage.setItem(storageKey, String(fitting));
}
