/**
 * What the pane keeps on the machine for the person who uses it, who chose it: their own name, that they look at their own
 * work, the language of the pane, and how columns of imports were assigned. The workbook's settings are everybody's. Excel on the web gives each tenant a partition of the storage.
 */
export type MemoryKey = "myName" | "onlyMine" | "language" | "importColumns";

const memoryKeys: readonly MemoryKey[] = ["myName", "onlyMine", "language", "importColumns"];

/** Null where nothing is kept, or where a browser refuses storage to a page inside another. */
export function recall(key: MemoryKey): string | null {
  try {
    return localStorage.getItem(partitioned(key));
  } catch {
    return null;
  }
}

/** A refused storage keeps it until the pane closes. Null forgets it. */
export function keep(key: MemoryKey, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(partitioned(key));
    else localStorage.setItem(partitioned(key), text);
  } catch {
    return;
  }
}

export function forgetAll(): void {
  for (const key of memoryKeys) keep(key, null);
}

function partitioned(key: MemoryKey): string {
  const context: Partial<Office.Context> | undefined = Office.context;
  return `${context?.partitionKey ?? ""}gendan.${key}`;
}
