/**
 * Drafts through a reload of the pane: in the storage of this session alone, which goes with the pane, and in it no longer than
 * the draft lasts. Each workbook has its own.
 */
import { effect } from "@preact/signals";
import { tableKeys } from "../../schema/tables/tables";
import type { TableKey } from "../../schema/columnSpec";
import { workbook } from "../session/workbook";
import { openForm } from "./addState";
import { clearDraft, drafts, hasTyped, markSent, typeInto } from "./drafts";

interface Stored {
  readonly texts: Partial<Record<TableKey, Readonly<Record<string, string>>>>;
  /** Under which ids they were sent; see Draft.sentAs. */
  readonly sent?: Partial<Record<TableKey, string>>;
  /** The form that was shown last. */
  readonly open: TableKey;
}

/** Once, as soon as Office says which workbook this is. */
export function keepDrafts(): void {
  const key = storageKey();
  const { texts = {}, sent = {}, open } = read(key);
  for (const table of tableKeys) {
    for (const [column, text] of Object.entries(texts[table] ?? {})) {
      if (typeof text === "string") typeInto(table, column, text);
    }
    const sentAs = sent[table];
    if (typeof sentAs === "string") markSent(table, sentAs);
    if (table === open && hasTyped(drafts[table].value)) openForm.value = table;
  }
  effect(() => write(key, { texts: collectTexts(), sent: collectSent(), open: openForm.value }));
  // What was typed for another workbook under the same name means nothing here.
  effect(() => {
    if (workbook.value.kind === "notOurs") tableKeys.forEach(clearDraft);
  });
}

function collectTexts(): Stored["texts"] {
  const typed = tableKeys.map((table) => [table, drafts[table].value] as const);
  return Object.fromEntries(typed.filter(([, draft]) => hasTyped(draft)).map(([table, { texts }]) => [table, texts]));
}

function collectSent(): Partial<Record<TableKey, string>> {
  return Object.fromEntries(
    tableKeys.flatMap((table) => {
      const { sentAs } = drafts[table].value;
      return sentAs === null ? [] : [[table, sentAs]];
    }),
  );
}

function storageKey(): string {
  const context: Partial<Office.Context> | undefined = Office.context;
  return `${context?.partitionKey ?? ""}gendan.drafts.${context?.document?.url ?? ""}`;
}

/** A browser may refuse storage to a page inside another; drafts then last until the pane closes. */
function write(key: string, stored: Stored): void {
  try {
    if (Object.keys(stored.texts).length === 0) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(stored));
  } catch {
    return;
  }
}

function read(key: string): Partial<Stored> {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? "{}");
    return typeof stored === "object" && stored !== null ? stored : {};
  } catch {
    return {};
  }
}
