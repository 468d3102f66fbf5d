import {
  classListOf,
  findListValueProblem,
  type ListValueProblem,
  type NewListValue,
} from "../domain/settings/findListValueProblem";
import { entriesOf } from "../excel/log/actionLog";
import { readTracker } from "../excel/reading/readTracker";
import { runInWorkbook } from "../excel/runInWorkbook";
import { appendListValue, removeListValue as removeValue } from "../excel/writing/listValues";
import type { Language } from "../i18n/language";
import { wordOf } from "../schema/formulaText";
import type { OptionListKey } from "../schema/listKeys";
import { describeAddedValue, describeListValue } from "../schema/log/describeOptions";
import type { ListCells } from "../schema/log/optionLogData";
import { beginLog } from "./beginLog";

/** A value that was added, as removeListValue takes it away again. */
export interface AddedListValue {
  readonly list: OptionListKey;
  readonly label: string;
  /** Of the log, where it was written down. */
  readonly actionId?: string | undefined;
}

export type AddListValueResult =
  | { readonly kind: "added"; readonly value: AddedListValue }
  | { readonly kind: "rejected"; readonly problem: ListValueProblem };

/** A value below a list of Options, with its class and cadence where the list has them: cells, rules, sums and forms follow. 4 syncs. */
export function addListValue(value: NewListValue): Promise<AddListValueResult> {
  return runInWorkbook(async (context): Promise<AddListValueResult> => {
    const { facts, log } = await readTracker(context, { columns: [], log: beginLog("addValue") });
    const problem = findListValueProblem(value, facts.settings);
    if (problem !== null) return { kind: "rejected", problem };
    const { list } = value;
    const label = value.label.trim();
    const cells = cellsOf({ ...value, label }, facts.language);
    await appendListValue(context, list, cells, entriesOf(log, [describeAddedValue(list, cells, facts)]));
    return { kind: "added", value: { list, label, actionId: log?.actionId } };
  });
}

/** False where a colleague has changed or deleted it meanwhile. 3 syncs, 5 where the log has it. `undoes`: the logged action that it takes back. */
export function removeListValue(added: AddedListValue, undoes?: string): Promise<boolean> {
  const { list, label } = added;
  return runInWorkbook(async (context) => {
    const { facts, log } = await readTracker(context, {
      columns: [],
      log: beginLog(undoes ? "undo" : "withdraw", [], undoes),
    });
    const gone = describeListValue("removed", list, label, facts, "optionGone");
    const isGone = await removeValue(context, list, label, entriesOf(log, [gone]));
    if (isGone) await log?.markTakenBack(context, [added]);
    return isGone;
  });
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
