import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { withdrawRecords, type Addition } from "../../actions/withdrawRecords";
import { canSplit } from "../../domain/orders/splitOrder";
import type { TrackerRecords } from "../../domain/trackerRecords";
import { tables } from "../../schema/tables/tables";
import { Button } from "../components/Button";
import { ErrorMessage } from "../components/ErrorMessage";
import { Message } from "../components/Message";
import { RecordsReader } from "../components/RecordsReader";
import { closeTask } from "../edit/openTask";
import { TaskHeader } from "../edit/TaskHeader";
import { language, texts } from "../session/language";
import { refreshRecords } from "../session/records";
import { shownTask } from "../session/screen";
import { useTask } from "../session/useTask";
import type { OurWorkbook } from "../session/workbook";
import { SplitForm } from "./SplitForm";

/** An order that ships in several lots is divided into as many orders. */
export function SplitScreen() {
  const task = shownTask.value;
  if (task?.kind !== "split") return null;
  const { orderNumber } = task;
  return (
    <RecordsReader>
      {(records, ours) => <SplitOf key={orderNumber} orderNumber={orderNumber} records={records} ours={ours} />}
    </RecordsReader>
  );
}

interface SplitOfProps {
  readonly orderNumber: string;
  readonly records: TrackerRecords;
  readonly ours: OurWorkbook;
}

interface Done {
  readonly addition: Addition;
  readonly count: number;
}

function SplitOf({ orderNumber, records, ours }: SplitOfProps) {
  const words = texts.value.saving.split;
  const done = useSignal<Done | null>(null);
  const isUndone = useSignal(false);
  const order = useMemo(
    () => records.orders.find((each) => each.orderNumber === orderNumber) ?? null,
    [records, orderNumber],
  );
  const finish = (addition: Addition, count: number) => (done.value = { addition, count });
  const reopen = () => {
    done.value = null;
    isUndone.value = true;
  };
  return (
    <div class="screen">
      <TaskHeader title={words.title(orderNumber)} />
      <p class="small quiet">{words.explained}</p>
      {done.value && <SplitMessage done={done.value} orderNumber={orderNumber} onUndone={reopen} />}
      {!done.value && isUndone.value && <Message tone="success">{words.undone}</Message>}
      {!done.value && order && canSplit(order, ours.settings) && (
        <SplitForm key={String(order.amount)} order={order} records={records} ours={ours} onSplit={finish} />
      )}
      {!done.value && (!order || !canSplit(order, ours.settings)) && <p role="status">{words.impossible}</p>}
    </div>
  );
}

interface SplitMessageProps {
  readonly done: Done;
  readonly orderNumber: string;
  readonly onUndone: () => void;
}

function SplitMessage({ done: { addition, count }, orderNumber, onUndone }: SplitMessageProps) {
  const { saving, card, joinNames } = texts.value;
  const task = useTask();
  const refusal = useSignal<string | null>(null);
  const takeBack = () =>
    void task.run(async () => {
      const result = await withdrawRecords(addition);
      await refreshRecords();
      if (result.kind === "withdrawn") return onUndone();
      const users = result.kind === "inUse" ? result.usedIn.map((user) => tables[user].sheetName[language.value]) : [];
      refusal.value =
        result.kind === "inUse" ? saving.notUndone.inUse(joinNames(users)) : saving.notUndone[result.kind];
    });
  return (
    <>
      <Message
        tone="success"
        actions={
          <>
            <Button look="primary" takesFocus onClick={closeTask}>
              {card.back}
            </Button>
            <Button isBusy={task.isBusy} onClick={takeBack}>
              {saving.undo}
            </Button>
          </>
        }
      >
        {saving.split.done(orderNumber, count)}
      </Message>
      {refusal.value !== null && <Message tone="warning">{refusal.value}</Message>}
      {task.error !== undefined && <ErrorMessage error={task.error} onRetry={takeBack} isBusy={task.isBusy} />}
    </>
  );
}
