import { tables } from "../../../../src/schema/tables/tables";
import { parseNumber, parsePercent, readDraft } from "../../../../src/taskpane/add/readDraft";
import { day } from "../../../builders/day";

const today = day("2026-11-23");

test.each([
  ["12000", 12000],
  ["12,000.50", 12000.5],
  ["￥12 000", 12000],
  ["１２３", 123],
  ["$9,975.00", 9975],
  ["1.2万", 12000],
  ["1.234567万", 12345.67],
  [".5", 0.5],
  ["-20", -20],
])("%s typed as a number is %d", (text, expected) => {
  expect(parseNumber(text)).toBe(expected);
});

test.each(["", "abc", "12a", "1.2.3", "一万", "12-3", "-"])("%p is no number", (text) => {
  expect(parseNumber(text)).toBeNull();
});

test.each([
  ["30%", 0.3],
  ["30", 0.3],
  ["0.3", 0.3],
  ["0.5%", 0.005],
  ["100", 1],
  ["33.3%", 0.333],
])("a deposit of %s is the share %d", (text, expected) => {
  expect(parsePercent(text)).toBe(expected);
});

test("a draft becomes values: days are serials, amounts numbers, blanks null", () => {
  const typed: Record<string, string> = { customer: " 海纳机械 ", amount: "1.2万", deliveryDate: "+3", notes: "  " };
  const columns = tables.Orders.columns.filter(({ key }) => key in typed);
  expect(readDraft(columns, (key) => typed[key] ?? "", today)).toEqual({
    values: { customer: "海纳机械", amount: 12000, deliveryDate: today + 3, notes: null },
    unreadable: new Set(),
  });
});

test("a field that cannot be read is named and not guessed", () => {
  const typed: Record<string, string> = { amount: "about 500", deliveryDate: "soon" };
  const columns = tables.Orders.columns.filter(({ key }) => key in typed);
  const { values, unreadable } = readDraft(columns, (key) => typed[key] ?? "", today);
  expect(values).toEqual({ amount: null, deliveryDate: null });
  expect([...unreadable].sort()).toEqual(["amount", "deliveryDate"]);
});
