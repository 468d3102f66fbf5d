/** What people, programs and pasting do to a workbook; the check-up finds it and puts right what has one right value. */
import { checkUp, checkUpParts } from "../../src/actions/checkUp";
import { fixFindings } from "../../src/actions/fixFindings";
import { readAllRecords } from "../../src/actions/readRecords";
import { renewTableRules } from "../../src/actions/renewTableRules";
import { goToCell } from "../../src/actions/goToCell";
import { restoreTyped } from "../../src/actions/restoreTyped";
import { restoreFields } from "../../src/actions/restoreFields";
import type { Finding } from "../../src/domain/checkUp/finding";
import { columnLetters } from "../../src/schema/formulaText";
import { inExcel, openTracker, readTable, type OpenedExcel } from "../builders/trackerExcel";

let opened: OpenedExcel;
beforeEach(async () => {
  opened = await openTracker({ preset: "trade", withDemoData: true, language: "en" });
});
afterEach(() => opened.close());

async function addressOf(table: string, header: string, row: number): Promise<string> {
  const index = Object.keys((await readTable(table))[0] ?? {}).indexOf(header);
  return `${columnLetters(index)}${row}`;
}

/** As a script would write it, which no check of the sheet stops. */
async function put(table: string, header: string, row: number, value: string | number, format = "General") {
  const address = await addressOf(table, header, row);
  await inExcel(async (context) => {
    const cell = context.workbook.tables.getItem(table).worksheet.getRange(address);
    cell.numberFormat = [[format]];
    cell.values = [[value]];
    await context.sync();
  });
}

const brief = (findings: readonly Finding[]) =>
  findings
    .filter(({ severity }) => severity !== "note")
    .map(({ code, table, row, column, fix }) => [code, `${table}.${column ?? ""} ${row}`, fix.kind]);

test("a new tracker has nothing wrong, which takes 9 syncs to see", async () => {
  const { result, syncs } = await opened.measure(() => checkUp());
  expect(brief(result.findings)).toEqual([]);
  expect([result.damage, result.rules]).toEqual([[], []]);
  expect(syncs).toBe(9);
});

test("values are put right in 4 syncs and 3 take them back", async () => {
  const before = (await readAllRecords()).records;
  const customer = String(before.followUps[0]?.customer);
  await put("Orders", "Amount", 3, "１,200.50 ", "@");
  await put("Orders", "Order date", 4, "2026年3月5日", "@");
  await put("FollowUps", "Customer", 3, `${customer.slice(0, 2)}  ${customer.slice(2)}`);
  await put("Customers", "Phone", 4, " 021-55551234 ");
  const damaged = (await readAllRecords()).records;
  const { findings } = await checkUp();
  expect(brief(findings)).toEqual([
    ["untidy", "Customers.phone 4", "value"],
    ["customerUnknown", "FollowUps.customer 3", "value"],
    ["numberAsText", "Orders.amount 3", "value"],
    ["numberAsText", "Orders.orderDate 4", "value"],
  ]);
  const { result, syncs } = await opened.measure(() => fixFindings(findings));
  expect([result.changes.length, result.formulas, result.kept, syncs]).toEqual([4, [], 0, 4]);
  const after = (await readAllRecords()).records;
  expect(after.orders[0]?.amount).toBe(1200.5);
  expect(after.orders[1]?.orderDate).toBe(46_086);
  expect(after.followUps).toEqual(before.followUps);
  expect(brief((await checkUp()).findings)).toEqual([]);

  const undone = await opened.measure(() => restoreFields(result.changes));
  expect([undone.result, undone.syncs]).toEqual([{ restored: 4, kept: 0 }, 3]);
  expect((await readAllRecords()).records.orders).toEqual(damaged.orders);
});

test("what somebody changed meanwhile stays", async () => {
  await put("Orders", "Amount", 3, "1,200", "@");
  await put("Orders", "Amount", 4, "1,300", "@");
  const { findings } = await checkUp();
  await put("Orders", "Amount", 3, 77, "#,##0.00");
  expect(await fixFindings(findings)).toMatchObject({ formulas: [], kept: 1, changes: [{ after: 1300 }] });
  expect((await readAllRecords()).records.orders.slice(0, 2).map(({ amount }) => amount)).toEqual([77, 1300]);
});

test("formulas that were typed over or deleted come back, each in its own row, and what was typed can come back too", async () => {
  const before = await readTable("Customers");
  await put("Customers", "Outstanding", 3, 5);
  await put("Customers", "Orders", 5, "");
  const damaged = await readTable("Customers");
  const { findings } = await checkUp();
  expect(brief(findings)).toEqual([
    ["overwrittenFormula", "Customers.orderCount 5", "formula"],
    ["overwrittenFormula", "Customers.outstanding 3", "formula"],
  ]);
  expect(findings.every(({ recordId }) => recordId !== null)).toBe(true);
  const { result, syncs } = await opened.measure(() => fixFindings(findings));
  expect([result.formulas.map(({ key, value }) => [key, value]), result.kept, syncs]).toEqual([
    [
      ["orderCount", ""],
      ["outstanding", 5],
    ],
    0,
    7,
  ]);
  expect(await readTable("Customers")).toEqual(before);

  await put("Customers", "Orders", 5, 9);
  const undone = await opened.measure(() => restoreTyped(result.formulas));
  expect([undone.result, undone.syncs]).toEqual([{ restored: 1, kept: 1 }, 3]);
  await put("Customers", "Orders", 5, "");
  expect(await readTable("Customers")).toEqual(damaged);
});

test("digits that Excel has lost are told and left alone", async () => {
  await put("Customers", "Phone", 3, 1_234_567_890_123_450);
  const { findings } = await checkUp();
  expect(brief(findings)).toEqual([["lostDigits", "Customers.phone 3", "none"]]);
  expect(await fixFindings(findings)).toEqual({ changes: [], formulas: [], kept: 0 });
});

test("rows that stand below a table are told, a lone remark is not", async () => {
  const rows = (await readTable("Payments")).length;
  await inExcel(async (context) => {
    const { worksheet } = context.workbook.tables.getItem("Payments");
    worksheet.getRange(`B${rows + 6}:C${rows + 6}`).values = [["SO-9", "x"]];
    worksheet.getRange(`B${rows + 9}`).values = [["remark"]];
    await context.sync();
  });
  const { result, syncs } = await opened.measure(() => checkUp());
  expect(brief(result.findings)).toEqual([["rowOutside", `Payments. ${rows + 6}`, "none"]]);
  expect(syncs).toBe(10);
});

test("checks and colours that were deleted or cut up are told by table, and written anew in 9 syncs", async () => {
  await inExcel(async (context) => {
    const customers = context.workbook.tables.getItem("Customers");
    customers.columns.getItem("Stage").getDataBodyRange().getCell(1, 0).dataValidation.clear();
    customers.columns.getItem("Mobile").getDataBodyRange().dataValidation.clear();
    context.workbook.tables.getItem("Orders").worksheet.getRange().conditionalFormats.clearAll();
    await context.sync();
  });
  expect((await checkUp()).rules).toEqual([
    { table: "Customers", what: "checks", columns: expect.arrayContaining(["stage", "mobile"]) as unknown },
    { table: "Orders", what: "colours", columns: [] },
  ]);
  expect((await opened.measure(renewTableRules)).syncs).toBe(9);
  expect((await checkUp()).rules).toEqual([]);
});

test("a finding is shown in its sheet in 2 syncs, also after its row has moved", async () => {
  const selected = () =>
    inExcel(async (context) => {
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      return cell.address;
    });
  await put("Orders", "Amount", 5, "1,200", "@");
  const [finding] = (await checkUp()).findings.filter(({ code }) => code === "numberAsText");
  if (!finding) throw new Error("Nothing was found");
  const { syncs } = await opened.measure(() => goToCell(finding));
  expect([await selected(), syncs]).toEqual([`Orders!${await addressOf("Orders", "Amount", 5)}`, 2]);
  await inExcel(async (context) => {
    context.workbook.tables.getItem("Orders").worksheet.getRange("4:4").insert("Down");
    await context.sync();
  });
  await goToCell(finding);
  expect(await selected()).toBe(`Orders!${await addressOf("Orders", "Amount", 6)}`);
  await goToCell({ ...finding, column: "customerId" });
  expect(await selected()).toBe(`Orders!${await addressOf("Orders", "Order number", 6)}`);
});

test("without reading the rows what was typed over formulas, and rules that were deleted, are seen all the same", async () => {
  await put("Customers", "Outstanding", 3, 5);
  await put("Orders", "Amount", 4, "1,300", "@");
  await inExcel(async (context) => {
    context.workbook.tables.getItem("Orders").worksheet.getRange().conditionalFormats.clearAll();
    await context.sync();
  });
  const { result, syncs } = await opened.measure(() => checkUpParts());
  expect(brief(result.findings)).toEqual([["overwrittenFormula", "Customers.outstanding 3", "none"]]);
  expect([result.damage, result.rules.map(({ table }) => table), syncs]).toEqual([[], ["Orders"], 9]);
});
