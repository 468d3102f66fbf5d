import { createCustomerDirectory } from "../../domain/customers/customerDirectory";
import { formatIsoDate } from "../../domain/dates/serialDate";
import { suggestNextFollowUp } from "../../domain/followUps/suggestNextFollowUp";
import { createOrderDirectory, groupByOrder } from "../../domain/orders/orderDirectory";
import { describePayments } from "../../domain/payments/describePayments";
import type { ColumnSpec } from "../../schema/columnSpec";
import { Button } from "../components/Button";
import { describeDay } from "../dates/DateInput";
import { formatMoney } from "../session/formatNumber";
import { texts } from "../session/language";
import { suggestOrderNumber } from "./suggestOrderNumber";
import type { FormState } from "./useRecordForm";

interface Offer {
  readonly words: string;
  readonly text: string;
}

/** A value worked out from the records, one click away; only while the field is blank. */
export function Suggestion({ column, form }: { column: ColumnSpec; form: FormState }) {
  if (form.readText(column.key) !== "") return null;
  const offer = findOffer(column, form);
  if (!offer) return null;
  const take = () => {
    // The button goes with the blank: the keyboard goes on from the field.
    focusFieldAbove(document.activeElement);
    form.type(column.key, offer.text);
  };
  return (
    <div>
      <Button look="subtle" isSmall icon="add" onClick={take}>
        {offer.words}
      </Button>
    </div>
  );
}

function focusFieldAbove(button: Element | null): void {
  button?.closest(".field")?.querySelector<HTMLElement>("input, textarea")?.focus();
}

function findOffer({ key }: ColumnSpec, form: FormState): Offer | null {
  switch (`${form.table.key}.${key}`) {
    case "FollowUps.nextDate":
      return offerNextDate(form);
    case "Orders.orderNumber":
      return offerOrderNumber(form);
    case "Payments.amount":
      return offerOutstanding(form);
    case "Feedback.handler":
      return offerHandler(form);
    default:
      return null;
  }
}

function offerNextDate({ records, workbook, readText }: FormState): Offer | null {
  const customer = createCustomerDirectory(records.customers).find(readText("customer"));
  const next = customer && suggestNextFollowUp(customer, workbook.settings, workbook.today);
  if (next === null) return null;
  return { words: texts.value.add.suggestedDate(describeDay(next, workbook.today)), text: formatIsoDate(next) };
}

function offerOrderNumber({ records, workbook }: FormState): Offer {
  const number = suggestOrderNumber(records.orders, workbook.today);
  return { words: texts.value.add.suggestedNumber(number), text: number };
}

function offerOutstanding({ records, workbook, readText }: FormState): Offer | null {
  const order = createOrderDirectory(records.orders).find(readText("order"));
  if (!order) return null;
  const payments = groupByOrder(records.payments).of(order.orderNumber);
  const { outstanding } = describePayments({ ...workbook, order, payments });
  if (outstanding <= 0) return null;
  return { words: texts.value.add.outstanding(formatMoney(outstanding)), text: String(outstanding) };
}

function offerHandler({ records, readText }: FormState): Offer | null {
  const owner = createCustomerDirectory(records.customers).find(readText("customer"))?.owner;
  return owner ? { words: texts.value.add.suggestedHandler(owner), text: owner } : null;
}
