/** Who sits at this pane, as the owner columns call them. */
import { signal } from "@preact/signals";

/**
 * The one thing about a person that the pane keeps: their own name, chosen by themselves, on their own machine. It is not
 * in the workbook's settings, which everybody shares. Excel on the web gives each tenant a partition of the storage.
 */
const storageKey = "gendan.myName";

export const myName = signal<string | null>(null);

export function recallMyName(): void {
  try {
    myName.value = localStorage.getItem(partitionedKey());
  } catch {
    // A browser may refuse storage to a page inside another; the name then lasts until the pane closes.
    myName.value = null;
  }
}

/** A blank forgets it. */
export function rememberMyName(name: string): void {
  const trimmed = name.trim();
  myName.value = trimmed === "" ? null : trimmed;
  try {
    if (trimmed === "") localStorage.removeItem(partitionedKey());
    else localStorage.setItem(partitionedKey(), trimmed);
  } catch {
    return;
  }
}

function partitionedKey(): string {
  const context: Partial<Office.Context> | undefined = Office.context;
  return `${context?.partitionKey ?? ""}${storageKey}`;
}
