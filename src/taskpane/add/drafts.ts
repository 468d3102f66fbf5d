/** What has been typed into each form; it stays until it is saved or cleared, whatever screen is shown. */
import { signal, type Signal } from "@preact/signals";
import { formatIsoDate } from "../../domain/dates/serialDate";
import type { Problem } from "../../domain/dataQuality/problem";
import type { TableKey, TableSpec } from "../../schema/columnSpec";

export interface Draft {
  /** By column key, as typed. */
  readonly texts: Readonly<Record<string, string>>;
  /** Fields that were left once: only they complain before the first try to save. */
  readonly left: ReadonlySet<string>;
  readonly wasTried: boolean;
  /** What the workbook refused, until something is typed again. */
  readonly refused: readonly Problem[];
  /** The id under which it was sent: without an answer it may stand in the workbook, and the next try must mean the same record. */
  readonly sentAs: string | null;
}

export const emptyDraft: Draft = { texts: {}, left: new Set(), wasTried: false, refused: [], sentAs: null };

export const drafts: Readonly<Record<TableKey, Signal<Draft>>> = {
  FollowUps: signal(emptyDraft),
  Customers: signal(emptyDraft),
  Orders: signal(emptyDraft),
  Payments: signal(emptyDraft),
  Feedback: signal(emptyDraft),
};

export function typeInto(table: TableKey, key: string, text: string): void {
  const draft = drafts[table];
  draft.value = { ...draft.value, texts: { ...draft.value.texts, [key]: text }, refused: [] };
}

/** A form in which nothing stands yet, or nothing any more, does not complain. */
export function leaveField(table: TableKey, key: string): void {
  const draft = drafts[table];
  if (draft.value !== emptyDraft && !draft.value.left.has(key))
    draft.value = { ...draft.value, left: new Set([...draft.value.left, key]) };
}

export function markTried(table: TableKey): void {
  drafts[table].value = { ...drafts[table].value, wasTried: true };
}

export function markRefused(table: TableKey, refused: readonly Problem[]): void {
  drafts[table].value = { ...drafts[table].value, refused };
}

export function markSent(table: TableKey, sentAs: string | null): void {
  drafts[table].value = { ...drafts[table].value, sentAs };
}

export function clearDraft(table: TableKey): void {
  drafts[table].value = emptyDraft;
}

/** What a field shows: what was typed into it, else the column's default. */
export function readFieldText(draft: Draft, table: TableSpec, key: string, today: number): string {
  return draft.texts[key] ?? findDefaultText(table, key, today);
}

function findDefaultText(table: TableSpec, key: string, today: number): string {
  const { default: standard } = table.columns.find((column) => column.key === key) ?? {};
  if (standard === undefined) return "";
  return standard === "today" ? formatIsoDate(today) : String(standard);
}

/** Whether anything was typed that clearing would lose. */
export function hasTyped(draft: Draft): boolean {
  return Object.values(draft.texts).some((text) => text.trim() !== "");
}
