import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { splitOrder } from "../../actions/splitOrder";
import type { Addition } from "../../actions/withdrawRecords";
import { describeProblem } from "../../domain/dataQuality/describeProblem";
import { readNumber } from "../../domain/fieldNumbers";
import { sumAmounts } from "../../domain/money";
import { findSplitProblems, splitOrder as planSplit } from "../../domain/orders/splitOrder";
import { createOrderDirectory, groupByOrder } from "../../domain/orders/orderDirectory";
import { sumSettled } from "../../domain/payments/describePayments";
import type { TrackerRecords } from "../../domain/trackerRecords";
import type { OrderRecord } from "../../schema/records";
import { tables } from "../../schema/tables/tables";
import { Button } from "../components/Button";
import { ErrorMessage } from "../components/ErrorMessage";
import { Message } from "../components/Message";
import { formatMoney } from "../session/formatNumber";
import { language, texts } from "../session/language";
import { refreshRecords } from "../session/records";
import { useTask, type Task } from "../session/useTask";
import type { OurWorkbook } from "../session/workbook";
import { CountChoice } from "./CountChoice";
import { ShipmentFields } from "./ShipmentFields";
import { fewestShipments, readShipment, shareEqually, type ReadShipment, type ShipmentTexts } from "./shipmentTexts";
import "./splitOrder.css";

interface SplitFormProps {
  readonly order: OrderRecord;
  readonly records: TrackerRecords;
  readonly ours: OurWorkbook;
  readonly onSplit: (addition: Addition, count: number) => void;
}

export function SplitForm({ order, records, ours, onSplit }: SplitFormProps) {
  const words = texts.value.saving.split;
  const typed = useSignal(shareEqually(order, fewestShipments));
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => element.current?.querySelector<HTMLElement>("input, button")?.focus(), []);
  const shipments = typed.value.map((each) => readShipment(each, ours.today));
  const { task, refusal, save } = useSplitting({ order, shipments, onSplit });
  const numbers = listNumbers(order, shipments, records);
  const change = (place: number, text: Partial<ShipmentTexts>) =>
    (typed.value = typed.value.map((each, index) => (index === place ? { ...each, ...text } : each)));
  return (
    <form ref={element} class="recordForm" noValidate aria-label={words.title(numbers[0] ?? "")} onSubmit={save}>
      <CountChoice
        count={shipments.length}
        onChoose={(count) => (typed.value = shareEqually(order, count, typed.value))}
      />
      {typed.value.map((each, place) => (
        <ShipmentFields
          key={place}
          title={words.shipment(place + 1, numbers[place] ?? "")}
          typed={each}
          read={shipments[place] as ReadShipment}
          hasQuantity={readNumber(order.quantity) !== null}
          today={ours.today}
          onType={(key, text) => change(place, { [key]: text })}
        />
      ))}
      <SplitCheck order={order} shipments={shipments} settled={findSettled(records, order)} />
      {refusal !== null && <Message tone="warning">{refusal}</Message>}
      <SaveRow count={shipments.length} task={task} onRetry={() => save()} />
    </form>
  );
}

function SaveRow({ count, task, onRetry }: { count: number; task: Task; onRetry: () => void }) {
  return (
    <>
      {task.error !== undefined && <ErrorMessage error={task.error} onRetry={onRetry} isBusy={task.isBusy} />}
      <div class="row formActions">
        <Button type="submit" look="primary" isBusy={task.isBusy}>
          {texts.value.saving.split.save(count)}
        </Button>
      </div>
    </>
  );
}

interface Splitting extends Pick<SplitFormProps, "order" | "onSplit"> {
  readonly shipments: readonly ReadShipment[];
}

function useSplitting({ order, shipments, onSplit }: Splitting) {
  const words = texts.value.saving.split;
  const task = useTask();
  const refusal = useSignal<string | null>(null);
  const isRight = shipments.every(({ unreadable }) => unreadable.length === 0);
  const save = (event?: SubmitEvent) => {
    event?.preventDefault();
    if (!isRight || findSplitProblems(order, shipments).length > 0) return;
    void task.run(async () => {
      refusal.value = null;
      const result = await splitOrder({ order, shipments });
      await refreshRecords();
      if (result.kind === "split") onSplit(result.addition, shipments.length);
      else if (result.kind === "conflict") refusal.value = words.changed;
      else {
        const sentences = result.problems.map((each) =>
          describeProblem(each, tables.Orders, texts.value, language.value),
        );
        refusal.value = sentences.join(" ");
      }
    });
  };
  return { task, refusal: refusal.value, save };
}

function listNumbers(order: OrderRecord, shipments: readonly ReadShipment[], { orders }: TrackerRecords): string[] {
  return [order, ...planSplit(order, shipments, orders).added].map(({ orderNumber }) => orderNumber ?? "");
}

interface SplitCheckProps {
  readonly order: OrderRecord;
  readonly shipments: readonly ReadShipment[];
  readonly settled: number;
}

/** Says while typing whether the shipments are the order. */
function SplitCheck({ order, shipments, settled }: SplitCheckProps) {
  const words = texts.value.saving.split;
  const whole = readNumber(order.amount) ?? 0;
  const sum = sumAmounts(shipments.map(({ amount }) => amount));
  const problems = findSplitProblems(order, shipments);
  const first = shipments[0]?.amount ?? 0;
  return (
    <div role="status" class="stack">
      <p class="numbers">{words.sum(formatMoney(sum), formatMoney(whole))}</p>
      {problems.map((problem) => (
        <Message key={problem} tone="error">
          {words.problems[problem](formatMoney(Math.abs(sumAmounts([whole, -sum]))), sum < whole)}
        </Message>
      ))}
      {problems.length === 0 && settled > first && (
        <Message tone="warning">{words.paidMore(formatMoney(settled))}</Message>
      )}
    </div>
  );
}

function findSettled(records: TrackerRecords, { orderNumber }: OrderRecord): number {
  const order = createOrderDirectory(records.orders).find(orderNumber);
  return sumSettled(groupByOrder(records.payments).of(order?.orderNumber ?? null));
}
