import { texts } from "../session/language";
import { notice, tell } from "./todayState";

/** A pane inside a frame may be refused the clipboard: then the text is shown to be copied by hand. */
export async function copyText(text: string): Promise<void> {
  const { work } = texts.value;
  try {
    await navigator.clipboard.writeText(text);
    tell(work.copied);
  } catch {
    if (copyBySelection(text)) tell(work.copied);
    else notice.value = { tone: "warning", words: work.copyRefused, changes: [], text };
  }
}

/** Excel's older web views know no clipboard but this. */
function copyBySelection(text: string): boolean {
  const before = document.activeElement;
  const area = document.createElement("textarea");
  area.value = text;
  area.className = "visuallyHidden";
  document.body.append(area);
  area.select();
  const isCopied = document.execCommand("copy");
  area.remove();
  if (before instanceof HTMLElement) before.focus();
  return isCopied;
}
