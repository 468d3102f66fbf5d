import { totalAgeing } from "../../../../src/domain/payments/totalAgeing";
import { day } from "../../../builders/day";
import { anOrder, aPayment } from "../../../builders/records";
import { someSettings } from "../../../builders/someSettings";

test("what is outstanding is summed by how long it has been due, in the base currency", () => {
  const settings = someSettings({ currencyRates: { CNY: 1, USD: 7 } });
  const orders = [
    anOrder({ orderNumber: "1", amount: 1_000, paymentDue: day("11-20") }),
    anOrder({ orderNumber: "2", amount: 100, currency: "USD", paymentDue: day("11-01") }),
    anOrder({ orderNumber: "3", amount: 500, paymentDue: day("06-01") }),
    anOrder({ orderNumber: "4", amount: 300 }),
    anOrder({ orderNumber: "5", amount: 900, paymentDue: day("06-01"), status: "cancelled" }),
    anOrder({ orderNumber: "6", amount: 800, paymentDue: day("06-01") }),
  ];
  const payments = [
    aPayment({ order: "1", amount: 400 }),
    aPayment({ order: "3", amount: 600 }),
    aPayment({ order: "6", amount: 797 }),
  ];
  expect(totalAgeing({ orders, payments, settings, today: day("11-23") })).toEqual({
    notDue: 300,
    days1to30: 1_300,
    days31to60: 0,
    days61to90: 0,
    daysOver90: 0,
  });
});
