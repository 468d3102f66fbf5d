import { signal, useSignal } from "@preact/signals";
import { addListValue, removeListValue, type AddedListValue } from "../../actions/addListValue";
import type { ListValueProblem } from "../../domain/settings/findListValueProblem";
import type { OptionListKey } from "../../schema/listKeys";
import { potentials } from "../../schema/plan/optionTables";
import type { Potential, StageClass, StatusClass } from "../../schema/settings";
import { parseNumber } from "../add/readDraft";
import type { UndoNotice } from "../components/UndoMessage";
import { texts } from "../session/language";
import { refreshRecords } from "../session/records";
import { useTask } from "../session/useTask";

export interface ValueDraft {
  readonly list: OptionListKey;
  readonly label: string;
  readonly class: StageClass | StatusClass;
  /** As typed. */
  readonly cadence: Readonly<Record<Potential, string>>;
}

const noCadence = { A: "", B: "", C: "" };

/** Stays while other screens are shown. */
export const valueDraft = signal<ValueDraft>({ list: "stage", label: "", class: "open", cadence: noCadence });

export function useValueAdding(nameOf: (list: OptionListKey) => string) {
  const { value: words } = texts.value.fields;
  const task = useTask();
  const problem = useSignal<ListValueProblem | null>(null);
  const notice = useSignal<UndoNotice<AddedListValue> | null>(null);
  const add = () =>
    void task.run(async () => {
      notice.value = null;
      const { list, label, class: valueClass, cadence } = valueDraft.peek();
      const cadenceDays = Object.fromEntries(potentials.map((each) => [each, readDays(cadence[each])]));
      const wanted = { list, label, class: valueClass, cadenceDays: cadenceDays as Record<Potential, number | null> };
      const result = await addListValue(wanted);
      problem.value = result.kind === "rejected" ? result.problem : null;
      if (result.kind === "rejected") return;
      valueDraft.value = { ...valueDraft.peek(), label: "", cadence: noCadence };
      const { value: added } = result;
      notice.value = { words: words.added(added.label, nameOf(list)), tone: "success", added };
      await refreshRecords();
    });
  const undo = (added: AddedListValue) =>
    void task.run(async () => {
      const isGone = await removeListValue(added);
      const said = isGone ? words.undone(added.label) : words.changed(added.label);
      notice.value = { words: said, tone: isGone ? "success" : "warning", added: null };
      await refreshRecords();
    });
  const type = (change: Partial<ValueDraft>) => {
    problem.value = null;
    valueDraft.value = { ...valueDraft.peek(), ...change };
  };
  const close = () => (notice.value = null);
  return { task, problem: problem.value, notice: notice.value, add, undo, type, close };
}

/** What is no number is out of every limit, and is said to be. */
function readDays(text: string): number | null {
  return text.trim() === "" ? null : (parseNumber(text) ?? NaN);
}
