import { pageElement } from "./pageElement";

/** Files are dropped anywhere on the page; while one hovers, a veil over grid and pane takes the drop from their frames. */
export function acceptDroppedFiles(open: (file: File) => void): void {
  const veil = pageElement("drop-target", HTMLDivElement);
  const hasFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
  window.addEventListener("dragenter", (event) => {
    if (hasFile(event)) veil.hidden = false;
  });
  window.addEventListener("dragover", (event) => {
    if (hasFile(event)) event.preventDefault();
  });
  veil.addEventListener("dragleave", () => (veil.hidden = true));
  window.addEventListener("drop", (event) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    veil.hidden = true;
    const file = event.dataTransfer?.files[0];
    if (file) open(file);
  });
}

/** Lets the person choose a file; the listener stays, the choice may be made many times. */
export function acceptChosenFiles(open: (file: File) => void): () => void {
  const input = pageElement("file-input", HTMLInputElement);
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    input.value = "";
    if (file) open(file);
  });
  return () => input.click();
}
