/** How the columns of a source were assigned the last time. Headers may name people: only a number made from them is kept. */
import { foldHeader } from "../../domain/import/foldHeader";
import type { SourceLayout } from "../../domain/import/sourceLayout";
import { keep, recall } from "../session/machineMemory";

type Keys = readonly (string | null)[];

const mostSources = 20;

export function recallColumns(layout: SourceLayout): Keys | null {
  const keys = readAll().find(([name]) => name === nameOf(layout))?.[1];
  return keys?.length === layout.headers.length ? keys : null;
}

export function rememberColumns(layout: SourceLayout, keys: Keys): void {
  const name = nameOf(layout);
  const others = readAll().filter(([known]) => known !== name);
  keep("importColumns", JSON.stringify([[name, keys], ...others].slice(0, mostSources)));
}

function readAll(): readonly (readonly [string, Keys])[] {
  try {
    const kept: unknown = JSON.parse(recall("importColumns") ?? "[]");
    return Array.isArray(kept) ? kept.filter(isEntry) : [];
  } catch {
    // Somebody else's words under our key: nothing is remembered.
    return [];
  }
}

function isEntry(entry: unknown): entry is readonly [string, Keys] {
  return Array.isArray(entry) && typeof entry[0] === "string" && Array.isArray(entry[1]) && entry[1].every(isKey);
}

function isKey(key: unknown): boolean {
  return key === null || typeof key === "string";
}

/** FNV-1a of the table and its headers. */
function nameOf({ table, headers }: SourceLayout): string {
  let hash = 0x811c9dc5;
  for (const character of [table, ...headers.map(foldHeader)].join("\n")) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
