import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseRows } from "../../../src/domain/import/sources/parseRows";
import { importRecords } from "../../../src/actions/importRecords";
import { readAllRecords } from "../../../src/actions/readRecords";
import { newRecordId } from "../../../src/actions/recordId";
import { summariseRegions } from "../../../src/actions/summariseRegions";
import { importRecords as readFile } from "../../../src/domain/import/importRecords";
import { regionLayout } from "../../../src/schema/plan/regionLayout";
import { sheetNames } from "../../../src/schema/sheetNames";
import { day } from "../../builders/day";
import { openTracker, today, type OpenedExcel } from "../../builders/trackerExcel";
import { describeWithLibreOffice, inspectWithLibreOffice } from "../../office/libreOffice";
import { shownCells, type Cells } from "./shownCells";

jest.setTimeout(300_000);

const period = { from: day("1996-07-04"), to: day("1998-05-06") };
let opened: OpenedExcel;
let answered: Record<string, number>;

beforeAll(async () => {
  opened = await openTracker({ language: "en" });
  await importFile("Customers", { Country: "region" });
  await importFile("Orders", {});
  const { rows, total } = await summariseRegions({ ...period, groupBy: "region" });
  answered = { Total: total.amount, ...Object.fromEntries(rows.map(({ group, amount }) => [group, amount])) };
});
afterAll(() => opened.close());

async function importFile(table: "Customers" | "Orders", map: Record<string, string>): Promise<void> {
  const file = join(__dirname, "../../fixtures/northwind", `${table.toLowerCase()}.csv`);
  const sheet = { name: table, rows: parseRows(readFileSync(file, "utf8")) };
  const { records, facts } = await readAllRecords();
  const existing = { ...records, records: [] };
  const outcome = readFile({ table, sheet, map, existing, ...facts, today, newId: newRecordId });
  if ("refusal" in outcome) throw new Error(outcome.refusal.code);
  await importRecords(outcome);
}

/** Amounts by group as the Regions sheet shows them, without the blank rows at its end. */
function shownAmounts(cells: Cells): Record<string, number> {
  const [total = [], , ...groups] = cells(sheetNames.Regions.en).slice(regionLayout.totalRow);
  const named = groups.slice(0, regionLayout.groupCount).filter(([group]) => group !== "" && group !== null);
  return Object.fromEntries([total, ...named].map(([group, amount]) => [String(group), Number(amount)]));
}

test("the answer of the records is 1,265,793.22 in 21 countries", () => {
  expect(answered["Total"]).toBe(1_265_793.22);
  expect(Object.keys(answered)).toHaveLength(22);
});

test("the cells of the Regions sheet say the same, country by country", () => {
  expect(shownAmounts(shownCells(opened))).toEqual(answered);
});

describeWithLibreOffice("LibreOffice, calculating the saved file anew,", () => {
  test("says the same, country by country", async () => {
    const { sheets } = await inspectWithLibreOffice(await opened.excel.save());
    expect(shownAmounts((sheet) => sheets[sheet]?.values ?? [])).toEqual(answered);
  });
});
