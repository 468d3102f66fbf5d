import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { findDamage, repairWorkbook, type RepairResult } from "../../actions/repairWorkbook";
import { describeStep } from "../../schema/repair/describeStep";
import type { RepairStep } from "../../schema/repair/repairPlan";
import { Button } from "../components/Button";
import { ErrorMessage } from "../components/ErrorMessage";
import { Loading } from "../components/Loading";
import { Message } from "../components/Message";
import { StepList } from "../components/StepList";
import { language, texts } from "../session/language";
import { useTask } from "../session/useTask";
import { openAgain } from "../session/records";

/** Says first what is wrong and what a repair would do, then does it, then what was done. */
export function RepairScreen() {
  const { repair } = texts.value;
  const found = useSignal<readonly RepairStep[] | null>(null);
  const result = useSignal<RepairResult | null>(null);
  const task = useTask();
  const search = () => void task.run(async () => void (found.value = await findDamage()));
  const start = () => void task.run(async () => void (result.value = await repairWorkbook()));
  useEffect(search, []);
  return (
    <main class="screen">
      <h1>{repair.title}</h1>
      {task.error !== undefined && (
        <ErrorMessage error={task.error} onRetry={found.value ? start : search} isBusy={task.isBusy} />
      )}
      {result.value ? (
        <Repaired result={result.value} />
      ) : found.value ? (
        <Found steps={found.value} isBusy={task.isBusy} onRepair={start} />
      ) : (
        task.isBusy && <Loading words={repair.searching} />
      )}
    </main>
  );
}

interface FoundProps {
  readonly steps: readonly RepairStep[];
  readonly isBusy: boolean;
  readonly onRepair: () => void;
}

function Found({ steps, isBusy, onRepair }: FoundProps) {
  const { repair } = texts.value;
  if (steps.length === 0) {
    return (
      <Message tone="success" actions={<GoOn words={repair.goOn} takesFocus />}>
        {repair.nothing}
      </Message>
    );
  }
  const canRepair = steps.some(({ kind }) => kind !== "cannotRepair");
  return (
    <>
      <p>{canRepair ? repair.found : repair.nothingDone}</p>
      <Steps steps={steps} />
      <p class="small quiet">{repair.advice}</p>
      <div class="row wrap">
        {canRepair && (
          <Button look="primary" isBusy={isBusy} takesFocus onClick={onRepair}>
            {repair.repair}
          </Button>
        )}
        <GoOn words={canRepair ? repair.later : repair.goOn} takesFocus={!canRepair} />
      </div>
      <p class="small quiet" role="status">
        {isBusy && repair.repairing}
      </p>
    </>
  );
}

function Repaired({ result: { steps, lockedSheets } }: { readonly result: RepairResult }) {
  const { repair, joinNames } = texts.value;
  const rest = steps.filter(({ kind }) => kind === "cannotRepair");
  return (
    <>
      <Message tone="success" actions={<GoOn words={repair.goOn} takesFocus />}>
        {repair.done}
      </Message>
      <Steps steps={steps.filter((step) => !rest.includes(step))} />
      {rest.length > 0 && <Steps steps={rest} />}
      {lockedSheets.length > 0 && <Message tone="warning">{repair.locked(joinNames(lockedSheets))}</Message>}
    </>
  );
}

function Steps({ steps }: { readonly steps: readonly RepairStep[] }) {
  return <StepList lines={steps.map((step) => describeStep(step, texts.value, language.value))} />;
}

/** The workbook is looked at anew: what is still missing shows. */
function GoOn({ words, takesFocus }: { words: string; takesFocus: boolean }) {
  return (
    <Button takesFocus={takesFocus} onClick={() => void openAgain()}>
      {words}
    </Button>
  );
}
