/** What a tracker holds before and after an upgrade. */
import { addCustomer } from "../../src/actions/addCustomer";
import { addFeedback } from "../../src/actions/addFeedback";
import { addFollowUp } from "../../src/actions/addFollowUp";
import { addOrder } from "../../src/actions/addOrder";
import { addPayment } from "../../src/actions/addPayment";
import { highlightOverdue } from "../../src/actions/highlightOverdue";
import { openWorkbook } from "../../src/actions/openWorkbook";
import { readAllRecords } from "../../src/actions/readRecords";
import { newRecordId as newId } from "../../src/actions/recordId";
import { findDamage } from "../../src/actions/repairWorkbook";
import { summariseRegions } from "../../src/actions/summariseRegions";
import { findUpgrade, upgradeWorkbook } from "../../src/actions/upgradeWorkbook";
import type { Language } from "../../src/i18n/language";
import type { PresetKey } from "../../src/schema/presets/preset";
import { schemaVersion } from "../../src/schema/schemaVersion";
import { tableKeys } from "../../src/schema/tables/tables";
import { earlierFile, type EarlierVersion } from "./earlierVersion";
import { findErrorCells, inExcel, openExcel, readTable, today } from "./trackerExcel";

export async function readRows(): Promise<Record<string, unknown>[][]> {
  return Promise.all(tableKeys.map(readTable));
}

type Rows = readonly (readonly Record<string, unknown>[])[];

/** Every cell that a person may have typed into columns that stood before, by table, row and header. */
export function typedCells(rows: Rows, typed: readonly ReadonlySet<string>[]): unknown {
  return rows.map((table, index) =>
    table.map((row) => Object.fromEntries(Object.entries(row).filter(([header]) => typed[index]?.has(header)))),
  );
}

export function valuesOf(...names: string[]): Promise<unknown[]> {
  return inExcel(async (context) => {
    const ranges = names.map((name) => context.workbook.names.getItem(name).getRange().load("values"));
    await context.sync();
    return ranges.map(({ values }): unknown => values[0]?.[0]);
  });
}

/** Headers of the columns without a formula, by table. */
export async function typedHeaders(): Promise<ReadonlySet<string>[]> {
  return inExcel(async (context) => {
    const tables = tableKeys.map((key) => context.workbook.tables.getItem(key));
    const headers = tables.map((table) => table.getHeaderRowRange().load("values"));
    const rows = tables.map((table) => table.getDataBodyRange().getRow(0).load("formulas"));
    await context.sync();
    return headers.map(({ values }, index) => {
      const [formulas = []] = (rows[index]?.formulas ?? []) as unknown[][];
      const names = (values[0] as unknown[]).map(String);
      return new Set(names.filter((_, column) => !String(formulas[column]).startsWith("=")));
    });
  });
}

export async function expectEverythingWorks(): Promise<void> {
  expect(await findDamage()).toEqual([]);
  expect(await findUpgrade()).toBeNull();
  expect(await openWorkbook()).toMatchObject({ kind: "ours", schemaVersion, isIncomplete: false });
  const [customer, order] = ["New customer", "N-1"];
  const saved = { kind: "saved" };
  expect(await addCustomer({ name: customer, mobile: "13800000009" }, { newId })).toMatchObject(saved);
  expect(await addFollowUp({ customer, content: "hello", method: "phone" }, { newId })).toMatchObject(saved);
  expect(await addOrder({ orderNumber: order, customer, amount: 500 }, { newId })).toMatchObject(saved);
  expect(await addPayment({ order, amount: 200 }, { newId })).toMatchObject(saved);
  expect(await addFeedback({ customer, kind: "praise", satisfaction: 5 }, { newId })).toMatchObject(saved);
  expect(await highlightOverdue("on")).toMatchObject({ on: true });
  await summariseRegions({ from: today - 365, to: today, groupBy: "region" });
  expect(await findErrorCells()).toEqual([]);
}

/** The whole way of one workbook that the code of an earlier version made. */
export async function expectUpgradeOf(
  preset: PresetKey,
  language: Language,
  version: EarlierVersion = 1,
): Promise<void> {
  const opened = await openExcel({ bytes: earlierFile(preset, language, version) });
  try {
    const typed = await typedHeaders();
    const rows = await readRows();
    const { records } = await readAllRecords();

    const found = await opened.measure(findUpgrade);
    expect(found.syncs).toBe(5);
    expect(found.result).toMatchObject({ from: version, to: schemaVersion });
    const done = await opened.measure(upgradeWorkbook);
    expect(done.syncs).toBe(16);
    expect(done.result).toEqual(found.result);

    expect(typedCells(await readRows(), typed)).toEqual(typedCells(rows, typed));
    expect((await readAllRecords()).records).toEqual(records);
    expect(await findErrorCells()).toEqual([]);
    await expectEverythingWorks();
  } finally {
    opened.close();
  }
}
