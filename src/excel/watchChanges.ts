import type { TableKey } from "../schema/columnSpec";
import { tableKeys } from "../schema/tables/tables";
import { runInWorkbook } from "./runInWorkbook";
import { sheetOfTable } from "./sheetOfTable";

/** Cells went, or were written on this machine or elsewhere. */
export type ChangeKind = "deletion" | "localEdit" | "remoteEdit";

/**
 * Tells in which table a person or a colleague changed something, and what: not what this add-in wrote itself, where Excel can
 * tell (ExcelApi 1.14). The result stops it. One sync; it only reads: reacting to a change by writing would disturb
 * co-authors.
 */
export function watchChanges(onChanged: (table: TableKey, kind: ChangeKind) => void): Promise<() => Promise<void>> {
  return runInWorkbook(async (context) => {
    const sheets = tableKeys.map((table) => ({ table, sheet: sheetOfTable(context, table).load("id") }));
    const handler = context.workbook.worksheets.onChanged.add((change) => {
      const place = sheets.find(({ sheet }) => sheet.id === change.worksheetId);
      if (place && !isOwn(change)) onChanged(place.table, kindOf(change));
      return Promise.resolve();
    });
    await context.sync();
    return async () => {
      handler.remove();
      await handler.context.sync();
    };
  });
}

function kindOf({ changeType, source }: Excel.WorksheetChangedEventArgs): ChangeKind {
  if (changeType === "RowDeleted" || changeType === "CellDeleted") return "deletion";
  return source === "Local" ? "localEdit" : "remoteEdit";
}

function isOwn(change: Excel.WorksheetChangedEventArgs): boolean {
  return isSetSupported("1.14") && change.triggerSource === "ThisLocalAddin";
}

/** Under Node there is Excel without Office, and that Excel knows them all. */
function isSetSupported(excelApi: string): boolean {
  return typeof Office === "undefined" || Office.context.requirements.isSetSupported("ExcelApi", excelApi);
}
