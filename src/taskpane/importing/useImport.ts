import { signal, useSignal, type ReadonlySignal } from "@preact/signals";
import { importRecords } from "../../actions/importRecords";
import { newRecordId } from "../../actions/recordId";
import { withdrawImport } from "../../actions/withdrawImport";
import type { WithdrawResult } from "../../actions/withdrawRecords";
import type { ImportPlan } from "../../domain/import/importQuestion";
import { listLeftRows } from "../../domain/import/listLeftRows";
import { planImport } from "../../domain/import/planImport";
import type { Steps } from "../../domain/steps";
import { recordsOfTable } from "../../domain/trackerRecords";
import type { LongWork } from "../../schema/longWork";
import { tableSchema } from "../../schema/tableSchema";
import { language, texts } from "../session/language";
import { records as readRecords, refreshRecords } from "../session/records";
import { runInSlices } from "../session/runInSlices";
import { useTask, type Task } from "../session/useTask";
import type { OurWorkbook } from "../session/workbook";
import type { ImportStep, Mapping } from "./importState";
import { rememberColumns } from "./rememberedColumns";

export interface Import {
  readonly step: ReadonlySignal<ImportStep>;
  readonly task: Task;
  readonly show: (step: ImportStep) => void;
  readonly preview: (mapping: Mapping) => void;
  readonly write: () => void;
  /** What became of taking it back; null: nobody has tried. */
  readonly undone: ReadonlySignal<WithdrawResult | null>;
  readonly undo: () => void;
}

/** Whoever leaves the screen meanwhile finds it going on. */
export const isImporting = signal(false);

export function useImport(ours: OurWorkbook): Import {
  const step = useSignal<ImportStep>({ kind: "source" });
  const undone = useSignal<WithdrawResult | null>(null);
  const task = useTask();
  const show = (next: ImportStep) => {
    task.forgetError();
    undone.value = null;
    step.value = next;
  };
  const preview = (mapping: Mapping) =>
    void task.run(async (long) => {
      const plan = await planInSlices(mapping, ours, long);
      if (!plan) return;
      rememberColumns(mapping.layout, mapping.keys);
      step.value = { kind: "preview", mapping, plan };
    });
  const write = () =>
    void task.run(async (long) => {
      const shown = step.peek();
      if (shown.kind !== "preview") return;
      isImporting.value = true;
      const imported = await writePlan(shown.plan, shown.mapping, ours, {
        long,
        isRetry: task.error !== undefined,
      }).finally(() => (isImporting.value = false));
      step.value = { kind: "done", plan: shown.plan, imported };
      await refreshRecords();
    });
  const undo = () =>
    void task.run(async (long) => {
      const shown = step.peek();
      if (shown.kind !== "done") return;
      const { batch, actionId } = shown.imported;
      undone.value = await withdrawImport(batch, long, { isRetry: task.error !== undefined, actionId });
      await refreshRecords();
    });
  return { step, task, show, preview, write, undone, undo };
}

/** Against the records as they stand now: a colleague may have added one since the pane looked. */
async function planInSlices(mapping: Mapping, ours: OurWorkbook, long: LongWork): Promise<ImportPlan | null> {
  await refreshRecords({ signal: long.signal });
  const records = readRecords.peek();
  if (!records) return null;
  const { layout, keys, skipsHidden } = mapping;
  const { settings, preset, today } = ours;
  const existing = { ...records, records: recordsOfTable(records, layout.table) };
  const question = { layout, keys, existing, settings, preset, today, skipsHidden, newId: newRecordId };
  const steps = tellProgress(planImport(question), layout.rows.length, long);
  return runInSlices(steps, long.signal ?? new AbortController().signal);
}

const rowsPerReport = 500;

function* tellProgress<Answer>(steps: Steps<Answer>, total: number, { onProgress }: LongWork): Steps<Answer> {
  for (let done = 1; ; done += 1) {
    const next = steps.next();
    if (next.done) return next.value;
    if (done % rowsPerReport === 0) onProgress?.(done, total);
    yield;
  }
}

function writePlan(
  plan: ImportPlan,
  { layout, keys }: Mapping,
  { settings, preset }: OurWorkbook,
  { long, isRetry }: { readonly long: LongWork; readonly isRetry: boolean },
) {
  const table = tableSchema(plan.table, preset, settings.ownFields);
  const result = listLeftRows({ plan, layout, keys, table, texts: texts.peek(), language: language.peek() });
  return importRecords({ ...plan, ...(result ? { result } : {}), isRetry }, long);
}
