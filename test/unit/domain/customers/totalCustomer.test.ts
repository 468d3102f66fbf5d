import { totalCustomer } from "../../../../src/domain/customers/totalCustomer";
import { day } from "../../../builders/day";
import { anOrder, aPayment } from "../../../builders/records";
import { someSettings } from "../../../builders/someSettings";

const settings = someSettings({ currencyRates: { CNY: 1, USD: 7.1 } });

test("USD 10,000 + CNY 5,000 → base currency at the rates of Options; cancelled orders are left out", () => {
  const orders = [
    anOrder({ orderNumber: "1", amount: 10_000, currency: "usd", orderDate: day("09-01") }),
    anOrder({ orderNumber: "2", amount: 5_000, currency: "CNY", orderDate: day("10-01") }),
    anOrder({ orderNumber: "3", amount: 9_000, status: "cancelled", orderDate: day("11-01") }),
    anOrder({ orderNumber: "4", amount: 80, orderType: "sample", orderDate: day("11-02") }),
  ];
  const payments = [
    aPayment({ order: "1", amount: 9_975 }),
    aPayment({ order: "2", amount: 1_000 }),
    aPayment({ order: "3", amount: 2_000 }),
  ];
  expect(totalCustomer({ orders, payments, settings, today: day("11-23") })).toEqual({
    orderCount: 2,
    orderTotal: 76_080,
    outstanding: 4_080,
    lastOrder: day("10-01"),
    ageing: "notDue",
  });
});

test("a customer without orders has nothing", () => {
  const nothing = { orderCount: 0, orderTotal: 0, outstanding: 0, lastOrder: null, ageing: null };
  expect(totalCustomer({ orders: [], payments: [], settings, today: day("11-23") })).toEqual(nothing);
});

test("the ageing is that of the order that has been due longest; what is settled or cancelled has none", () => {
  const due = (orderNumber: string, paymentDue: number | null) =>
    anOrder({ orderNumber, amount: 100, orderDate: day("01-05"), paymentDue });
  const orders = [due("1", null), due("2", day("11-01")), due("3", day("10-01")), due("4", day("02-01"))];
  const payments = [aPayment({ order: "4", amount: 100 })];
  const ageingOf = (count: number) =>
    totalCustomer({ orders: orders.slice(0, count), payments, settings, today: day("11-23") }).ageing;
  expect([1, 2, 3, 4].map(ageingOf)).toEqual(["notDue", "days1to30", "days31to60", "days31to60"]);
});
