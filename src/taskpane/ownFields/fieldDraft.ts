/** The field that is being described; it stays while other screens are shown. */
import { signal } from "@preact/signals";
import type { NewField } from "../../domain/ownFields/findNewFieldProblem";

export interface FieldDraft extends Pick<NewField, "table" | "header" | "kind"> {
  /** As typed, a value a line. */
  readonly choices: string;
}

export const emptyFieldDraft: FieldDraft = { table: "Customers", header: "", kind: "text", choices: "" };

export const fieldDraft = signal<FieldDraft>(emptyFieldDraft);

export function changeFieldDraft(change: Partial<FieldDraft>): void {
  fieldDraft.value = { ...fieldDraft.value, ...change };
}

export function readFieldDraft({ table, header, kind, choices }: FieldDraft): NewField {
  return { table, header, kind, choices: choices.split(/\r?\n/) };
}
