import { useState } from "preact/hooks";
import type { CustomerFacts } from "../../domain/search/customerFacts";
import { findDeliveryDate } from "../../domain/orders/findShippedOn";
import { describeDelivery, type DeliveryDescription } from "../../domain/orders/describeDelivery";
import { canSplit } from "../../domain/orders/splitOrder";
import { groupByOrder } from "../../domain/orders/orderDirectory";
import { describePayments, type PaymentDescription } from "../../domain/payments/describePayments";
import { findPaymentClaim } from "../../domain/payments/findPaymentClaim";
import { readDay, readNumber } from "../../domain/fieldNumbers";
import { findStatusClass } from "../../domain/orders/statusClass";
import { lists } from "../../schema/lists";
import type { CustomerRecord, OrderRecord, PaymentRecord } from "../../schema/records";
import type { StatusClass } from "../../schema/settings";
import { describeDay } from "../dates/DateInput";
import { Button } from "../components/Button";
import { EditButton } from "../edit/EditButton";
import { openTask } from "../edit/openTask";
import { PagedList } from "../find/PagedList";
import { PaymentReminder } from "../receivables/PaymentReminder";
import { joinFacts, labelOf, nameOf } from "../find/resultWords";
import { formatMoney } from "../session/formatNumber";
import { language, texts } from "../session/language";
import type { OurWorkbook } from "../session/workbook";
import { changeStatus } from "./changeValue";
import { FirstRecord } from "./FirstRecord";
import { ValueChoice } from "./ValueChoice";

/** The newest on top. */
export function OrderList({ facts, ours }: { facts: CustomerFacts; ours: OurWorkbook }) {
  const { card } = texts.value;
  const payments = groupByOrder(facts.payments);
  const orders = [...facts.orders].sort((a, b) => (readDay(b.orderDate) ?? 0) - (readDay(a.orderDate) ?? 0));
  return (
    <section class="card stack">
      <h2>{card.orders(orders.length)}</h2>
      {orders.length === 0 && (
        <FirstRecord table="Orders" customer={nameOf(facts.customer)} words={card.noOrders} action={card.firstOrder} />
      )}
      <PagedList
        entries={orders}
        row={(order, place) => (
          <OrderRow
            key={order.orderNumber ?? place}
            order={order}
            customer={facts.customer}
            payments={payments.of(order.orderNumber)}
            ours={ours}
          />
        )}
      />
    </section>
  );
}

interface OrderRowProps {
  readonly order: OrderRecord;
  readonly customer: CustomerRecord;
  readonly payments: readonly PaymentRecord[];
  readonly ours: OurWorkbook;
}

function OrderRow({ order, customer, payments, ours }: OrderRowProps) {
  const { card } = texts.value;
  const { settings, today } = ours;
  const delivery = describeDelivery(order, settings, today);
  const payment = describePayments({ order, payments, settings, today });
  const claim = findPaymentClaim(payment, today);
  const orderDate = readDay(order.orderDate);
  return (
    <li class="cardRow stack">
      <div class="resultTitle">
        <span class="resultName">{order.orderNumber}</span>
        <span class="numbers">
          {formatMoney(readNumber(order.amount) ?? 0)} {order.currency ?? settings.baseCurrency}
        </span>
        {order.orderNumber !== null && <EditButton table="Orders" id={order.orderNumber} name={order.orderNumber} />}
      </div>
      <p class="small quiet resultLine">
        {joinFacts(
          orderDate === null ? "" : describeDay(orderDate, today),
          order.product,
          describeDeliveryDay(order, today),
        )}
      </p>
      <p class="dueWhen small">
        <DeliveryBadge delivery={delivery} />
        <PaymentBadge payment={payment} />
      </p>
      <p class="small numbers">{joinFacts(card.paid(formatMoney(payment.received)), openAmount(payment))}</p>
      {claim && <PaymentReminder {...{ claim, order, customer, ours }} />}
      {order.orderNumber !== null && canSplit(order, settings) && <SplitButton orderNumber={order.orderNumber} />}
      {order.orderNumber !== null && <StatusChange order={order} number={order.orderNumber} ours={ours} />}
    </li>
  );
}

function SplitButton({ orderNumber }: { orderNumber: string }) {
  const { split } = texts.value.saving;
  return (
    <div>
      <Button
        look="subtle"
        isSmall
        icon="split"
        label={split.openOf(orderNumber)}
        onClick={() => openTask({ kind: "split", orderNumber })}
      >
        {split.open}
      </Button>
    </div>
  );
}

const finished: readonly StatusClass[] = ["done", "cancelled"];

function StatusChange({ order, number, ours }: { order: OrderRecord; number: string; ours: OurWorkbook }) {
  const { card } = texts.value;
  const status = labelOf("status", order.status, ours) || card.blank;
  // One click while there is something to do; what it was at first stays, so that the answer is not folded away.
  const [isUnfinished] = useState(() => !finished.includes(findStatusClass(order, ours.settings)));
  return (
    <details class="statusChange" open={isUnfinished}>
      <summary class="small">
        {`${card.status}: ${status}`}
        <span class="visuallyHidden"> {number}</span>
      </summary>
      <ValueChoice
        label={card.changeStatus(number)}
        values={ours.settings.statuses}
        value={order.status}
        save={(wanted, expected) => changeStatus(number, wanted, expected)}
      />
    </details>
  );
}

function describeDeliveryDay(order: OrderRecord, today: number): string {
  const delivery = findDeliveryDate(order);
  return delivery === null ? "" : texts.value.card.deliveryOn(describeDay(delivery, today));
}

function openAmount({ outstanding, tolerance, state }: PaymentDescription): string {
  const { receivables } = texts.value;
  if (state === "overpaid" || state === "refundDue") return receivables[state](formatMoney(-outstanding));
  return Math.abs(outstanding) <= tolerance ? "" : texts.value.card.outstanding(formatMoney(outstanding));
}

function DeliveryBadge({ delivery: { state, daysLate } }: { delivery: DeliveryDescription }) {
  if (state === null) return null;
  const label = lists.deliveryState.values.find(({ code }) => code === state)?.label[language.value] ?? state;
  const words = state === "late" ? texts.value.card.lateDays(daysLate) : label.replace("#", String(daysLate));
  const looks = { late: "overdue", dueSoon: "dueToday", onTime: "quietBadge", shippedLate: "quietBadge" } as const;
  return <span class={`badge ${looks[state]}`}>{words}</span>;
}

function PaymentBadge({ payment: { state, daysPastDue } }: { payment: PaymentDescription }) {
  const label = lists.paymentState.values.find(({ code }) => code === state)?.label[language.value] ?? state;
  if (state === "overdue") return <span class="badge overdue">{texts.value.card.pastDue(daysPastDue)}</span>;
  const looks = { refundDue: "overdue", depositDue: "dueToday", overpaid: "dueToday" } as const;
  return <span class={`badge ${state in looks ? looks[state as keyof typeof looks] : "quietBadge"}`}>{label}</span>;
}
