import { useSignal } from "@preact/signals";
import { restoreRegionInputs, type RestoredInputs } from "../../actions/restoreRegionInputs";
import type { InputsToRestore } from "../../actions/restoreInputs";
import { summariseRegions, type RegionQuestion } from "../../actions/summariseRegions";
import { formatIsoDate } from "../../domain/dates/serialDate";
import { periodNames } from "../../schema/plan/regionLayout";
import { sheetNames } from "../../schema/sheetNames";
import { Button } from "../components/Button";
import { CancelWork } from "../components/CancelWork";
import { ErrorMessage } from "../components/ErrorMessage";
import { Message } from "../components/Message";
import { texts } from "../session/language";
import { useTask } from "../session/useTask";
import type { OurWorkbook } from "../session/workbook";

interface WrittenPeriod {
  readonly choice: string;
  readonly inputs: InputsToRestore;
}

/** Shows the period on the Regions sheet of everybody, and gives back what stood there. */
export function WriteToSheet({ question, workbook }: { question: RegionQuestion; workbook: OurWorkbook }) {
  const { regions } = texts.value;
  const task = useTask();
  const written = useSignal<WrittenPeriod | null>(null);
  const undone = useSignal<RestoredInputs | null>(null);
  const choice = `${question.from} ${question.to} ${question.groupBy}`;
  const write = () =>
    void task.run(async (long) => {
      undone.value = null;
      written.value = { choice, inputs: (await summariseRegions(question, long)).inputs };
    });
  const undo = ({ inputs }: WrittenPeriod) =>
    void task.run(async () => {
      undone.value = await restoreRegionInputs(inputs);
      written.value = null;
    });
  const shown = written.value?.choice === choice ? written.value : null;
  return (
    <>
      <Button look="primary" icon="table" isBusy={task.isBusy} onClick={write}>
        {regions.summarise}
      </Button>
      <CancelWork task={task} />
      {task.error !== undefined && <ErrorMessage error={task.error} onRetry={write} isBusy={task.isBusy} />}
      {shown && (
        <Message
          tone="success"
          actions={
            <Button isSmall isBusy={task.isBusy} onClick={() => undo(shown)}>
              {regions.undo}
            </Button>
          }
        >
          {regions.written(sheetNames.Regions[workbook.language])} <span>{describeBefore(shown.inputs)}</span>
        </Message>
      )}
      {undone.value && <UndoneMessage outcome={undone.value} onClose={() => (undone.value = null)} />}
    </>
  );
}

/** The button that was clicked is gone: its focus goes on to this one. */
function UndoneMessage({ outcome, onClose }: { readonly outcome: RestoredInputs; readonly onClose: () => void }) {
  const { regions, common } = texts.value;
  const isRestored = outcome === "restored";
  return (
    <Message
      tone={isRestored ? "success" : "warning"}
      actions={
        <Button isSmall look="subtle" takesFocus onClick={onClose}>
          {common.close}
        </Button>
      }
    >
      {isRestored ? regions.restored : regions.notRestored}
    </Message>
  );
}

/** Empty where the sheet had no period that can be read. */
function describeBefore({ before }: InputsToRestore): string {
  const valueOf = (name: string) => before.find((cell) => cell.name === name)?.value;
  const [from, to, groupBy] = [valueOf(periodNames.from), valueOf(periodNames.to), valueOf(periodNames.groupBy)];
  if (typeof from !== "number" || typeof to !== "number") return "";
  return texts.value.regions.before(formatIsoDate(from), formatIsoDate(to), String(groupBy ?? ""));
}
