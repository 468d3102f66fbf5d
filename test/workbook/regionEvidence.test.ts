/** What somebody without the pane sees behind the drop of a group on the Regions sheet. */
import { importRecords } from "../../src/actions/importRecords";
import { summariseRegions } from "../../src/actions/summariseRegions";
import { regionLayout } from "../../src/schema/plan/regionLayout";
import { day } from "../builders/day";
import { aCustomer, anOrder } from "../builders/records";
import { openTracker, type OpenedExcel } from "../builders/trackerExcel";

const sheet = "Regions";
const november = { from: day("2026-11-01"), to: day("2026-11-30"), groupBy: "region" as const };
const { evidenceRow, evidenceLineCount, evidenceOrderCount } = regionLayout;
const choice = `B${evidenceRow + 2}`;
const group = `D${evidenceRow + 2}`;
const firstLine = evidenceRow + 6;

let opened: OpenedExcel;
beforeAll(async () => {
  opened = await openTracker({ language: "en" });
  const customers = Array.from({ length: 12 }, (_, index) =>
    aCustomer({ id: `C-${index}`, name: `Customer ${index}`, region: index < 11 ? "Mars" : "Venus" }),
  );
  // More orders before than are looked at; the last two customers go on ordering.
  const before = Array.from({ length: evidenceOrderCount + 1 }, (_, index) => anOctoberOrder(index));
  const now = [9, 10, 11].map((customer) => anOrderOf(customer, `NOW-${customer}`, "2026-11-05", 100));
  await importRecords({ table: "Customers", records: customers, newValues: { region: ["Mars", "Venus"] } });
  await importRecords({ table: "Orders", records: [...before, ...now], newValues: {} });
  await summariseRegions(november);
});
afterAll(() => opened.close());

function anOctoberOrder(index: number) {
  return anOrderOf(index % 11, `OCT-${index}`, "2026-10-10", 1_000 + index);
}

function anOrderOf(customer: number, orderNumber: string, date: string, amount: number) {
  const delivery = day("2026-12-31");
  return anOrder({ orderNumber, customer: `C-${customer}`, orderDate: day(date), deliveryDate: delivery, amount });
}

const shown = (address: string) => opened.excel.person.shownText(sheet, address);

test("without a choice it is the group with an alert, with the fall in figures", () => {
  expect(shown(group)).toBe("Mars");
  expect(shown(`F${evidenceRow + 2}`)).toMatch(/^[\d,.]+ → 200\.00 \(-99\.\d%\)$/);
});

test("customers who stopped are listed by what was lost, and it says what was not looked at", () => {
  const names = Array.from({ length: evidenceLineCount }, (_, index) => shown(`A${firstLine + index}`));
  // Customers 0 to 8 stopped; 0 and 1 ordered once more than the others, and the smallest order of 0 is beyond the limit.
  expect(names).toEqual([1, 0, 8, 7, 6, 5, 4, 3].map((index) => `Customer ${index}`));
  expect(shown(`D${evidenceRow + 4}`)).toBe(
    `9 in all, the first ${evidenceLineCount} shown (of the ${evidenceOrderCount} largest orders before)`,
  );
});

test("a chosen group shows while the table has it; then it is the one with an alert again", async () => {
  opened.excel.person.type(sheet, choice, "Venus");
  expect(shown(group)).toBe("Venus");
  expect(shown(`A${firstLine}`)).toBe("");
  await summariseRegions({ ...november, groupBy: "owner" });
  expect(shown(group)).not.toBe("Venus");
});

test("only the choice is open", () => {
  expect(() => opened.excel.person.type(sheet, group, "x")).toThrow();
});
