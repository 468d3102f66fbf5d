import {
  classListOf,
  findListValueProblem,
  type ListValueProblem,
  type NewListValue,
} from "../domain/settings/findListValueProblem";
import { readTracker } from "../excel/reading/readTracker";
import { runInWorkbook } from "../excel/runInWorkbook";
import { appendListValue, removeListValue as removeValue, type ListCells } from "../excel/writing/listValues";
import type { Language } from "../i18n/language";
import { wordOf } from "../schema/formulaText";
import type { OptionListKey } from "../schema/listKeys";

/** A value that was added, as removeListValue takes it away again. */
export interface AddedListValue {
  readonly list: OptionListKey;
  readonly label: string;
}

export type AddListValueResult =
  | { readonly kind: "added"; readonly value: AddedListValue }
  | { readonly kind: "rejected"; readonly problem: ListValueProblem };

/** A value below a list of Options, with its class and cadence where the list has them: cells, rules, sums and forms follow. 4 syncs. */
export function addListValue(value: NewListValue): Promise<AddListValueResult> {
  return runInWorkbook(async (context): Promise<AddListValueResult> => {
    const { facts } = await readTracker(context, { columns: [] });
    const problem = findListValueProblem(value, facts.settings);
    if (problem !== null) return { kind: "rejected", problem };
    const { list } = value;
    const label = value.label.trim();
    await appendListValue(context, list, cellsOf({ ...value, label }, facts.language));
    return { kind: "added", value: { list, label } };
  });
}

/** False where a colleague has changed or deleted it meanwhile. 2 syncs. */
export function removeListValue({ list, label }: AddedListValue): Promise<boolean> {
  return runInWorkbook((context) => removeValue(context, list, label));
}

/** The code beside it stays blank: then the word is its own code. */
function cellsOf(value: NewListValue, language: Language): ListCells {
  const { list, label, cadenceDays } = value;
  const classes = classListOf(list);
  const { A, B, C } = cadenceDays;
  return {
    value: label,
    ...(classes !== null && value.class !== null ? { class: wordOf(classes, value.class, language) } : {}),
    ...(list === "stage" ? { cadenceA: A, cadenceB: B, cadenceC: C } : {}),
  };
}
