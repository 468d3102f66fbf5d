import type { SeenRow } from "./checkUpQuestion";

/** The name or number that somebody meant who typed it with other blanks, width or case. */
export interface ReferenceFinder {
  /** Null where nobody, or more than one, is written alike. */
  find(kind: "customer" | "order", text: string): string | null;
}

export function createReferenceFinder(customers: readonly SeenRow[], orders: readonly SeenRow[]): ReferenceFinder {
  const indexes = { customer: indexAlike(customers, "name"), order: indexAlike(orders, "orderNumber") };
  return { find: (kind, text) => indexes[kind].get(foldWriting(text)) ?? null };
}

/** Null for what several have. */
function indexAlike(rows: readonly SeenRow[], key: string): ReadonlyMap<string, string | null> {
  const index = new Map<string, string | null>();
  for (const { record } of rows) {
    const name = String(record[key] ?? "").trim();
    const folded = foldWriting(name);
    if (folded !== "") index.set(folded, index.has(folded) ? null : name);
  }
  return index;
}

function foldWriting(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
}
