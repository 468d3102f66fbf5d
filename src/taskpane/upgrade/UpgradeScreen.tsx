import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { findUpgrade, upgradeWorkbook, type UpgradeNews } from "../../actions/upgradeWorkbook";
import { describeUpgradeStep } from "../../schema/upgrade/describeUpgradeStep";
import { Button } from "../components/Button";
import { CancelWork } from "../components/CancelWork";
import { ErrorMessage } from "../components/ErrorMessage";
import { Loading } from "../components/Loading";
import { Message } from "../components/Message";
import { StepList } from "../components/StepList";
import { isCancelled } from "../session/describeError";
import { texts } from "../session/language";
import { openAgain } from "../session/records";
import { isUpgradePostponed } from "../session/upgrade";
import { useTask, type Task } from "../session/useTask";

/** Says first what an upgrade would do, then does it, then what was done. */
export function UpgradeScreen() {
  const { upgrade } = texts.value;
  const found = useSignal<UpgradeNews | null>(null);
  const done = useSignal<UpgradeNews | null>(null);
  const task = useTask();
  const search = () =>
    void task.run(async () => {
      found.value = await findUpgrade();
      // Somebody else was faster.
      if (found.value === null) await openAgain();
    });
  const start = () => void task.run(async (long) => void (done.value = await upgradeWorkbook(long)));
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(search, []);
  // Not on the button: it stands below what has to be read first.
  useEffect(() => title.current?.focus(), []);
  return (
    <main class="screen">
      <h1 ref={title} tabIndex={-1}>
        {upgrade.title}
      </h1>
      <Trouble task={task} onRetry={found.value ? start : search} />
      {done.value ? (
        <Upgraded news={done.value} />
      ) : found.value ? (
        <Found news={found.value} task={task} onUpgrade={start} />
      ) : (
        task.isBusy && <Loading words={upgrade.searching} />
      )}
    </main>
  );
}

function Trouble({ task, onRetry }: { readonly task: Task; readonly onRetry: () => void }) {
  if (task.error === undefined) return null;
  if (isCancelled(task.error)) return <Message tone="warning">{texts.value.upgrade.stopped}</Message>;
  return <ErrorMessage error={task.error} onRetry={onRetry} isBusy={task.isBusy} />;
}

interface FoundProps {
  readonly news: UpgradeNews;
  readonly task: Task;
  readonly onUpgrade: () => void;
}

function Found({ news, task, onUpgrade }: FoundProps) {
  const { upgrade } = texts.value;
  return (
    <>
      <p>{upgrade.found}</p>
      <Steps news={news} />
      <p class="small quiet">{upgrade.advice}</p>
      <div class="row wrap">
        <Button look="primary" isBusy={task.isBusy} onClick={onUpgrade}>
          {upgrade.start}
        </Button>
        {!task.isBusy && <Button onClick={() => (isUpgradePostponed.value = true)}>{upgrade.later}</Button>}
      </div>
      <p class="small quiet" role="status">
        {task.isBusy && upgrade.upgrading}
      </p>
      <CancelWork task={task} />
    </>
  );
}

function Upgraded({ news }: { readonly news: UpgradeNews }) {
  const { upgrade } = texts.value;
  return (
    <>
      <Message
        tone="success"
        actions={
          <Button takesFocus onClick={() => void openAgain()}>
            {upgrade.goOn}
          </Button>
        }
      >
        {upgrade.done}
      </Message>
      <Steps news={news} />
    </>
  );
}

function Steps({ news }: { readonly news: UpgradeNews }) {
  return <StepList lines={news.steps.map((step) => describeUpgradeStep(step, texts.value))} />;
}
