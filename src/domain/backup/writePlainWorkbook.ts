import { writeXlsx, type CellValue, type WriteSheet } from "hucre";
import type { ColumnSpec, TableKey } from "../../schema/columnSpec";
import { createListWords } from "../../schema/listWords";
import { numberFormatOf } from "../../schema/plan/numberFormat";
import type { AnyRecord } from "../../schema/records";
import { createRowCodec } from "../../schema/rowCodec";
import { inputColumns, tableSchema } from "../../schema/tableSchema";
import { tableKeys } from "../../schema/tables/tables";
import { recordsOfTable } from "../trackerRecords";
import type { TrackerBackup } from "./trackerBackup";

/**
 * The records as a workbook without rules, formulas and reports: a table a sheet, under the headers and in the words of the
 * workbook's language. Texts are written as texts, whatever they begin with.
 */
export async function writePlainWorkbook(backup: TrackerBackup): Promise<Uint8Array> {
  return writeXlsx({ sheets: tableKeys.map((table) => planSheet(table, backup)) });
}

function planSheet(table: TableKey, { preset, language, settings, records }: TrackerBackup): WriteSheet {
  const schema = tableSchema(table, preset, settings.ownFields);
  const columns = inputColumns(schema);
  const headers = columns.map(({ header }) => header[language]);
  const codec = createRowCodec({ ...schema, columns }, createListWords(settings, language));
  const rows = recordsOfTable(records, table).map((record: AnyRecord): CellValue[] => codec.toCells(record));
  const blank: CellValue[] = columns.map(() => null);
  return {
    name: schema.sheetName[language],
    columns: columns.map((column) => ({ width: column.width, ...formatOf(column), hidden: column.hidden === true })),
    rows: [headers, ...(rows.length === 0 ? [blank] : rows)],
    freezePane: { rows: 1 },
    tables: [{ name: table, columns: headers.map((name) => ({ name })), style: "TableStyleLight1" }],
  };
}

function formatOf(column: ColumnSpec): { numFmt?: string } {
  const format = numberFormatOf(column);
  return format === "General" ? {} : { numFmt: format };
}
