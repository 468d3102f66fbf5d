import { protectLines } from "../../domain/digest/protectLines";

/** Whether it could be copied. Excel's pane may withhold the clipboard; the old command still works in some of them. */
export async function copyText(text: string): Promise<boolean> {
  const copied = protectLines(text);
  try {
    await navigator.clipboard.writeText(copied);
    return true;
  } catch {
    return copySelected(copied);
  }
}

function copySelected(text: string): boolean {
  const focused = document.activeElement;
  const area = document.createElement("textarea");
  area.value = text;
  area.className = "visuallyHidden";
  document.body.append(area);
  area.select();
  const isCopied = document.execCommand("copy");
  area.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return isCopied;
}
