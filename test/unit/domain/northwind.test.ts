import { describeDelivery } from "../../../src/domain/orders/describeDelivery";
import { summarise } from "../../../src/domain/regions/summarise";
import { day } from "../../builders/day";
import { northwindRecords, readNorthwindRows } from "../../builders/northwind";
import { someSettings } from "../../builders/someSettings";

const records = northwindRecords();

describe("Northwind has a shipped date on nearly every order", () => {
  const today = day("1998-05-06");

  test("judged by status alone 758 of 830 would be late", () => {
    const byStatus = records.orders.map((order) =>
      describeDelivery({ ...order, shippedDate: null }, someSettings(), today),
    );
    expect(byStatus).toHaveLength(830);
    expect(byStatus.filter(({ state }) => state === "late")).toHaveLength(758);
  });

  test("by shipped date 37 shipped late", () => {
    const described = records.orders.map((order) => describeDelivery(order, someSettings(), today));
    expect(described.filter(({ state }) => state === "shippedLate")).toHaveLength(37);
    expect(described.filter(({ state }) => state === "late")).toHaveLength(0);
  });
});

describe("on 1998-04-10", () => {
  const question = {
    records,
    period: { from: day("1998-04-01"), to: day("1998-04-30") },
    groupBy: "region",
    today: day("1998-04-10"),
  } as const;
  const countDrops = (summary: ReturnType<typeof summarise>) =>
    summary.rows.filter(({ alert }) => alert === "drop").length;

  test("a whole April against the 30 days before raises 13 false drop alerts", () => {
    const previous = { from: day("1998-03-02"), to: day("1998-03-31") };
    const settings = someSettings({ dropBaseAmount: 0, dropMinimumOrders: 0 });
    expect(countDrops(summarise({ ...question, previous, settings }))).toBe(13);
  });

  test("the same days of March with at least 3 orders before raise 2", () => {
    const summary = summarise({ ...question, settings: someSettings({ dropBaseAmount: 0 }) });
    expect(summary.previous).toEqual({ from: day("1998-03-01"), to: day("1998-03-10") });
    expect(countDrops(summary)).toBe(2);
  });
});

test("the whole order book is 1,265,793.22, each country to the cent", () => {
  const summary = summarise({
    records,
    period: { from: day("1996-07-04"), to: day("1998-05-06") },
    groupBy: "region",
    settings: someSettings(),
    today: day("1998-05-06"),
  });
  expect(summary.total).toMatchObject({ orders: 830, customers: 91, amount: 1_265_793.22 });
  expect(summary.rows.slice(0, 4).map(({ group }) => group)).toEqual(["USA", "Germany", "Austria", "Brazil"]);
  expect(Object.fromEntries(summary.rows.map(({ group, amount }) => [group, amount]))).toEqual(sumByCountry());
});

/** Straight from the two files, in whole cents. */
function sumByCountry(): Record<string, number> {
  const countryOf = new Map(readNorthwindRows("customers").map((row) => [row["CustomerID"], row["Country"] ?? ""]));
  const cents = new Map<string, number>();
  for (const row of readNorthwindRows("orders")) {
    const country = countryOf.get(row["CustomerID"]) ?? "";
    cents.set(country, (cents.get(country) ?? 0) + Number((row["Amount"] ?? "").replace(".", "")));
  }
  return Object.fromEntries([...cents].map(([country, sum]) => [country, sum / 100]));
}
