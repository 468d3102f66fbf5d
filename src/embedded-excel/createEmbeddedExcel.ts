/**
 * The embedded Excel: a host on which the unmodified `@microsoft/office-js` runs without Excel, for tests, for the
 * command line and (through protocol/xdmHost.ts) for a browser page. It keeps Excel's behaviour where an add-in relies
 * on it and refuses by name (`ApiNotFound`) what it does not know.
 *
 * ```ts
 * const excel = await createEmbeddedExcel({ today: 45_000 });
 * const { Excel } = excel.connectClient();
 * await Excel.run(async (context) => {
 *   context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["甲"]];
 *   await context.sync();
 * });
 * excel.person.shownText("Sheet1", "A1"); // "甲"
 * const bytes = await excel.save(); // an .xlsx file
 * ```
 *
 * `connectClient` gives `Excel` alone, `openPage` the whole `Office` as a task pane has it.
 * Every client has a realm of its own, so errors are told apart by `code`, not by `instanceof`. Code that expects the
 * global `Excel` is served by `client.installGlobals()`.
 */
import { ExcelHost, type ExcelHostOptions } from "./excelHost";
import { connectNodeClient, type ExcelClient } from "./protocol/nodeClient";
import { openOfficePage, type OfficePage } from "./protocol/officePage";

export type EmbeddedExcelOptions = ExcelHostOptions;

export async function createEmbeddedExcel(options: EmbeddedExcelOptions = {}): Promise<EmbeddedExcel> {
  const excel = new EmbeddedExcel(options);
  if (options.bytes !== undefined) await excel.open(options.bytes);
  return excel;
}

export class EmbeddedExcel extends ExcelHost {
  /** A new client with a library of its own. */
  connectClient(): ExcelClient {
    const connected = connectNodeClient(this.openSession());
    this.listen((event) => connected.deliver(event));
    return connected.client;
  }

  /** A client with the whole of office.js: its start, settings, files and ribbon clicks too. Takes about half a second. */
  openPage(): Promise<OfficePage> {
    return openOfficePage(this);
  }
}
