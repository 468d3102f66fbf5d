import { useSignal, type ReadonlySignal } from "@preact/signals";
import { mergeCustomers, type Merge, type MergeResult } from "../../actions/mergeCustomers";
import { separateCustomers } from "../../actions/separateCustomers";
import { customerKeyOf } from "../../domain/customers/customerDirectory";
import { planMerge, type MergePlan, type MergeSide } from "../../domain/customers/mergeCustomers";
import { describeProblem } from "../../domain/dataQuality/describeProblem";
import { mergeTexts } from "../../i18n/mergeTexts";
import type { AnyRecord, CustomerRecord } from "../../schema/records";
import { inputColumns, tableSchema } from "../../schema/tableSchema";
import { language, texts } from "../session/language";
import { shownCustomer } from "../session/screen";
import { refreshRecords } from "../session/records";
import { useTask, type Task } from "../session/useTask";
import type { OurWorkbook } from "../session/workbook";

export interface MergeDone {
  readonly name: string;
  readonly moved: number;
  /** Null: it cannot be taken back. Its answer is null when all is as before, otherwise the sentence why not. */
  readonly undo: (() => Promise<string | null>) | null;
}

export interface MergeWork {
  readonly task: Task;
  readonly plan: MergePlan;
  readonly sideOf: (key: string) => MergeSide;
  readonly choose: (key: string, side: MergeSide) => void;
  readonly merge: () => void;
  /** Why nothing happened, in a sentence. */
  readonly refusal: ReadonlySignal<string | null>;
}

export interface MergedPair {
  readonly kept: CustomerRecord;
  readonly removed: CustomerRecord;
}

export function useMerge(
  { kept, removed }: MergedPair,
  ours: OurWorkbook,
  onDone: (done: MergeDone) => void,
): MergeWork {
  const task = useTask();
  const chosen = useSignal<ReadonlyMap<string, MergeSide>>(new Map());
  const refusal = useSignal<string | null>(null);
  const table = tableSchema("Customers", ours.preset, ours.settings.ownFields);
  const { stages } = ours.settings;
  const plan = planMerge({ columns: inputColumns(table), stages, kept: { ...kept }, removed: { ...removed } });
  const suggested = new Map(plan.fields.map(({ column, suggested: side }) => [column.key, side]));
  const sideOf = (key: string) => chosen.value.get(key) ?? suggested.get(key) ?? "kept";
  const merge = () =>
    void task.run(async () => {
      const words = mergeTexts[language.value];
      const values: AnyRecord = Object.fromEntries(
        plan.fields.map((field) => [field.column.key, field[sideOf(field.column.key)]]),
      );
      refusal.value = null;
      const result = await mergeCustomers({ kept: { ...kept }, removed: { ...removed }, values });
      if (result.kind === "merged") tellMerged(result);
      else if (result.kind === "conflict") refusal.value = words.conflict;
      else {
        const sentences = result.problems.map((problem) =>
          describeProblem(problem, table, texts.value, language.value),
        );
        refusal.value = sentences.join(" ");
      }
      await refreshRecords();
    });
  const tellMerged = ({ merge: made, ...result }: Extract<MergeResult, { kind: "merged" }>) => {
    // Its card would show nobody.
    if (shownCustomer.peek() === customerKeyOf(removed)) shownCustomer.value = customerKeyOf(kept);
    onDone({ ...result, undo: made && (() => separate(made)) });
  };
  const choose = (key: string, side: MergeSide) => (chosen.value = new Map([...chosen.peek(), [key, side]]));
  return { task, plan, sideOf, choose, merge, refusal };
}

async function separate(merge: Merge): Promise<string | null> {
  const { kind } = await separateCustomers(merge);
  await refreshRecords();
  return kind === "separated" ? null : mergeTexts[language.value].refused;
}
