import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import type { Addition } from "../../actions/withdrawRecords";
import { canSplit } from "../../domain/orders/splitOrder";
import type { TrackerRecords } from "../../domain/trackerRecords";
import { Message } from "../components/Message";
import { RecordsReader } from "../components/RecordsReader";
import { UndoableMessage } from "../components/UndoableMessage";
import { closeTask } from "../edit/openTask";
import { TaskHeader } from "../edit/TaskHeader";
import { texts } from "../session/language";
import { shownTask } from "../session/screen";
import { withdrawAddition } from "../session/withdrawAddition";
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
  const { saving, card } = texts.value;
  const undo = async () => {
    const { refusal } = await withdrawAddition(addition);
    if (refusal === null) onUndone();
    return refusal;
  };
  return (
    <UndoableMessage next={{ words: card.back, onClick: closeTask }} onUndo={undo}>
      {saving.split.done(orderNumber, count)}
    </UndoableMessage>
  );
}
