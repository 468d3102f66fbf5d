import {
  createEmbeddedExcel,
  type EmbeddedExcel,
  type EmbeddedExcelOptions,
} from "../../src/embedded-excel/createEmbeddedExcel";
import type { ExcelClient } from "../../src/embedded-excel/protocol/nodeClient";

export interface OpenedClient extends ExcelClient {
  excel: EmbeddedExcel;
  /** `Excel.run` on the active sheet. */
  run<Result>(work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<Result>): Promise<Result>;
  /** Values of an area of the active sheet. */
  values(address: string): Promise<unknown[][]>;
  formulas(address: string): Promise<unknown[][]>;
}

/** A blank English workbook on 2026-11-23. */
export async function openClient(options: EmbeddedExcelOptions = {}): Promise<OpenedClient> {
  const excel = await createEmbeddedExcel({ today: 46_349, language: "en-US", ...options });
  const client = excel.connectClient();
  const run: OpenedClient["run"] = (work) =>
    client.Excel.run((context) => work(context, context.workbook.worksheets.getActiveWorksheet()));
  const read = (address: string, member: "values" | "formulas"): Promise<unknown[][]> =>
    run(async (context, sheet) => {
      const range = sheet.getRange(address).load(member);
      await context.sync();
      return plain(range[member]);
    });
  return {
    ...client,
    excel,
    run,
    values: (address) => read(address, "values"),
    formulas: (address) => read(address, "formulas"),
  };
}

/** A table `Items` with two rows in A1:C3; the last column is calculated. */
export async function openWithTable(options: EmbeddedExcelOptions = {}): Promise<OpenedClient> {
  const client = await openClient(options);
  await client.run(async (context, sheet) => {
    sheet.getRange("A1:C3").values = [
      ["name", "price", "double"],
      ["a", 1, ""],
      ["b", 2, ""],
    ];
    const table = sheet.tables.add("A1:C3", true);
    table.name = "Items";
    sheet.getRange("C2:C3").formulas = [["=[@price]*2"], ["=[@price]*2"]];
    await context.sync();
  });
  return client;
}

/** Arrays from the client's realm, as arrays of this one. */
export function plain<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "none";
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}
