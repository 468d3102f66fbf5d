/** Which form is open and what was saved last; kept while other screens are shown. */
import { signal } from "@preact/signals";
import type { Addition } from "../../actions/withdrawRecords";
import type { TableKey } from "../../schema/columnSpec";
import { showScreen } from "../session/screen";
import { clearDraft, drafts, typeInto } from "./drafts";

export interface SavedRecord {
  readonly table: TableKey;
  readonly id: string;
  /** What the people call it: the customer's name, the order number. */
  readonly name: string;
  readonly customer: string | null;
  /** The form that the new customer was needed for. */
  readonly returnTo: TableKey | null;
  /** For taking it back: what was written, and what had been typed. */
  readonly addition: Addition;
  readonly typed: Readonly<Record<string, string>>;
}

export const openForm = signal<TableKey>("FollowUps");
export const savedRecord = signal<SavedRecord | null>(null);
/** Said above the form until another one opens or it is saved. */
export const formNotice = signal<string | null>(null);

/** Set where the person goes on typing: the form that opens next takes the focus. */
export const isFocusWanted = signal(false);

export function openEmptyForm(table: TableKey): void {
  savedRecord.value = null;
  formNotice.value = null;
  openForm.value = table;
}

export function openNextForm(table: TableKey): void {
  isFocusWanted.value = true;
  openEmptyForm(table);
}

/** Opens a form with some fields filled in; what stood in it about somebody else goes, the same one's stays. */
export function openFilledForm(table: TableKey, texts: Readonly<Record<string, string>>): void {
  const typed = drafts[table].value.texts;
  const isSameOne = Object.entries(texts).every(([key, text]) => typed[key] === undefined || typed[key] === text);
  if (!isSameOne) clearDraft(table);
  for (const [key, text] of Object.entries(texts)) typeInto(table, key, text);
  openNextForm(table);
  showScreen("add");
}
