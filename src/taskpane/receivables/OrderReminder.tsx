import { createCustomerDirectory } from "../../domain/customers/customerDirectory";
import { createOrderDirectory, groupByOrder } from "../../domain/orders/orderDirectory";
import { describePayments } from "../../domain/payments/describePayments";
import { findPaymentClaim } from "../../domain/payments/findPaymentClaim";
import type { TrackerRecords } from "../../domain/trackerRecords";
import type { OurWorkbook } from "../session/workbook";
import { PaymentReminder } from "./PaymentReminder";
import { ReturnNote } from "./ReturnNote";

interface OrderReminderProps {
  readonly orderNumber: string;
  readonly records: TrackerRecords;
  readonly ours: OurWorkbook;
}

/** What an order's form says of its money: what may be asked for, or what is to be given back. */
export function OrderReminder({ orderNumber, records, ours }: OrderReminderProps) {
  const order = createOrderDirectory(records.orders).find(orderNumber);
  if (!order) return null;
  const { settings, today } = ours;
  const payments = groupByOrder(records.payments).of(order.orderNumber);
  const payment = describePayments({ order, payments, settings, today });
  const claim = findPaymentClaim(payment, today);
  const customer = createCustomerDirectory(records.customers).find(order.customer);
  return (
    <>
      <ReturnNote payment={payment} />
      {claim && <PaymentReminder {...{ claim, order, customer, ours }} />}
    </>
  );
}
