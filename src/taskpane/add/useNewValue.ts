import { useSignal } from "@preact/signals";
import { learnsValues } from "../../domain/dataQuality/fieldProblem";
import type { ColumnSpec } from "../../schema/columnSpec";
import { lists } from "../../schema/lists";
import { createListWords } from "../../schema/listWords";
import type { Choice } from "../components/SelectInput";
import { language } from "../session/language";
import type { FormState } from "./useRecordForm";

/** A value that an open list may learn from the form. */
export interface NewValue {
  readonly isTyping: boolean;
  /** The person has just asked for it: the field takes the focus. */
  readonly isJustBegun: boolean;
  readonly listName: string;
  readonly begin: () => void;
  /** Back to the list and what was chosen there. */
  readonly cancel: () => void;
  /** What the list knows under any of its words is chosen, not added. */
  readonly settle: () => void;
}

/** Null where the list does not grow. */
export function useNewValue(
  { key, list, default: standard }: ColumnSpec,
  form: FormState,
  choices: readonly Choice[] | null,
): NewValue | null {
  /** What was chosen before the typing began; null while the list is shown. */
  const before = useSignal<string | null>(null);
  if (choices === null || list === undefined || !learnsValues(list)) return null;
  const text = form.readText(key);
  const isKnown = text === "" || choices.some(({ value }) => value === text);
  return {
    isTyping: before.value !== null || !isKnown,
    isJustBegun: before.value !== null,
    listName: lists[list].name[language.value],
    begin: () => {
      before.value = text;
      form.type(key, "");
    },
    cancel: () => {
      form.type(key, before.value ?? String(standard ?? ""));
      before.value = null;
    },
    settle: () => {
      const words = createListWords(form.workbook.settings, form.workbook.language);
      if (!words.knows(list, text)) return;
      form.type(key, words.codeOf(list, text));
      before.value = null;
    },
  };
}
