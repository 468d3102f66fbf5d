import { setUpWorkbook, type SetUpChoice } from "../../src/actions/setUpWorkbook";
import {
  createEmbeddedExcel,
  type EmbeddedExcel,
  type EmbeddedExcelOptions,
} from "../../src/embedded-excel/createEmbeddedExcel";
import type { ExcelClient } from "../../src/embedded-excel/protocol/nodeClient";
import { day } from "./day";
import { findSavedTracker, saveTracker } from "./savedTrackers";

export const today = day("2026-11-23");

export interface OpenedExcel {
  readonly excel: EmbeddedExcel;
  readonly client: ExcelClient;
  /** Runs an action and counts what it sends. */
  measure<T>(action: () => Promise<T>): Promise<Measured<T>>;
  close(): void;
}

export interface Measured<T> {
  readonly result: T;
  readonly syncs: number;
  readonly requests: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

/** An embedded Excel whose `Excel` is the global one, as in a task pane. */
export async function openExcel(options: EmbeddedExcelOptions = {}): Promise<OpenedExcel> {
  const excel = await createEmbeddedExcel({ today, ...options });
  const client = excel.connectClient();
  const close = client.installGlobals();
  const { traffic } = client;
  return {
    excel,
    client,
    close,
    async measure(action) {
      traffic.reset();
      const result = await action();
      const { syncs, requests, requestBytes, responseBytes } = traffic;
      return { result, syncs, requests, requestBytes, responseBytes };
    },
  };
}

/** A tracker as set-up makes it and as it was saved; without calculation its figures stay those that were saved. */
export async function openTracker(
  choice: Partial<SetUpChoice> = {},
  options: Pick<EmbeddedExcelOptions, "calculation"> = {},
): Promise<OpenedExcel> {
  const whole = { ...aSetUp, ...choice };
  return openExcel({ ...options, bytes: findSavedTracker(JSON.stringify(whole)) ?? (await makeTracker(whole)) });
}

async function makeTracker(choice: SetUpChoice): Promise<Uint8Array> {
  const { excel, close } = await openExcel();
  const result = await setUpWorkbook(choice);
  if (result.kind !== "created") throw new Error(`not set up: ${result.kind}`);
  const bytes = await excel.save();
  close();
  saveTracker(JSON.stringify(choice), bytes);
  return bytes;
}

export const aSetUp: SetUpChoice = {
  language: "zh",
  preset: "general",
  withDemoData: false,
  whenNamesAreTaken: "ask",
  today,
};

/** Reads and changes the workbook as somebody else's code would, without our gateway. */
export function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run(work);
}

/** Cells of a table by header, one object a row, as a colleague's script would read them. */
export function readTable(table: string): Promise<Record<string, unknown>[]> {
  return inExcel(async (context) => {
    const range = context.workbook.tables.getItem(table).getRange().load("values");
    await context.sync();
    const [headers = [], ...rows] = range.values as unknown[][];
    return rows.map((row) => Object.fromEntries(headers.map((header, index) => [String(header), row[index]])));
  });
}

export function listSheetNames(): Promise<string[]> {
  return inExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
}

/** Cells that show an error value, with their sheets and places from 0. */
export async function findErrorCells(): Promise<string[]> {
  return inExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const ranges = sheets.items.map((sheet) => sheet.getUsedRange().load("values"));
    await context.sync();
    return ranges.flatMap((range, index) =>
      (range.values as unknown[][]).flatMap((row, y) =>
        row.flatMap((value, x) =>
          /^#(REF|NAME|VALUE|DIV|NUM|N\/A|NULL|ERROR|CYCLE)/.test(String(value))
            ? [`${sheets.items[index]?.name} ${y},${x} ${String(value)}`]
            : [],
        ),
      ),
    );
  });
}

/** Everything that stands in the workbook, to see that a failed change left nothing behind. */
export function readEverything(): Promise<unknown> {
  return inExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    const tables = context.workbook.tables.load("items/name");
    const names = context.workbook.names.load("items/name,items/formula");
    await context.sync();
    const cells = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("address,formulas"));
    const areas = tables.items.map((table) => table.getRange().load("address"));
    await context.sync();
    return {
      sheets: sheets.items.map(({ name }, index) => [name, cells[index]?.isNullObject ? null : cells[index]?.formulas]),
      tables: tables.items.map(({ name }, index) => [name, areas[index]?.address]),
      names: names.items.map(({ name, formula }) => [name, formula as unknown]),
    };
  });
}
