import { groupReceivables, listReceivables } from "../../../../src/domain/payments/listReceivables";
import { day } from "../../../builders/day";
import { aCustomer, anOrder, aPayment } from "../../../builders/records";
import { someSettings } from "../../../builders/someSettings";

const settings = someSettings({ currencyRates: { CNY: 1, USD: 7 } });
const customers = [aCustomer({ id: "C-1", name: "甲" }), aCustomer({ id: "C-2", name: "乙" })];
const orders = [
  anOrder({ orderNumber: "1", customer: "甲", amount: 1_000, paymentDue: day("11-20") }),
  anOrder({ orderNumber: "2", customer: "C-1", amount: 100, currency: "USD", paymentDue: day("09-01") }),
  anOrder({ orderNumber: "3", customer: "乙", amount: 5_000 }),
  anOrder({ orderNumber: "4", customer: "乙", amount: 500, paymentDue: day("06-01") }),
  anOrder({ orderNumber: "5", customer: "乙", amount: 900, status: "cancelled", paymentDue: day("06-01") }),
  anOrder({ orderNumber: "6", customer: "Nobody", amount: 800, paymentDue: day("11-20") }),
];
const payments = [aPayment({ order: "1", amount: 400 }), aPayment({ order: "4", amount: 600 })];
const receivables = listReceivables({ records: { customers, orders, payments }, settings, today: day("11-23") });

test("orders are listed by how long they are past due, then by what they are worth in the base currency", () => {
  expect(receivables.map(({ order, ageing, amount }) => [order.orderNumber, ageing, amount])).toEqual([
    ["2", "days61to90", 700],
    ["6", "days1to30", 800],
    ["1", "days1to30", 600],
    ["3", "notDue", 5_000],
  ]);
});

test("customers are listed by what is overdue, with each part of their ageing", () => {
  expect(groupReceivables(receivables)).toEqual([
    {
      customer: customers[0],
      amount: 1_300,
      overdue: 1_300,
      ageing: [
        { bucket: "days1to30", amount: 600 },
        { bucket: "days61to90", amount: 700 },
      ],
    },
    { customer: customers[1], amount: 5_000, overdue: 0, ageing: [{ bucket: "notDue", amount: 5_000 }] },
  ]);
});
