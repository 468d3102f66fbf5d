import { cellAddress } from "../../src/embedded-excel/model/cellAddress";
import { intersectionOf } from "../../src/embedded-excel/model/areaOperations";
import { unescapeForbiddenCharacters } from "../../src/embedded-excel/xlsx/xmlText";
import type { WorkbookFileFault } from "./findWorkbookFileFaults";
import type { FileTable, WorkbookFile } from "./workbookFile";

export function findTableFaults({ tables }: WorkbookFile): WorkbookFileFault[] {
  return tables.flatMap((table, index) => {
    const before = tables.slice(0, index);
    return [
      ...findHeaderFaults(table),
      ...findDuplicateColumns(table),
      ...before
        .filter(({ name }) => name.toLowerCase() === table.name.toLowerCase())
        .map(() => fault("duplicateTable", table)),
      ...before
        .filter((other) => other.sheet === table.sheet && intersectionOf(other.area, table.area) !== null)
        .map((other) => fault("overlappingTables", table, other.name)),
      ...(rowCountOf(table) < 1 ? [fault("tableWithoutRows", table)] : []),
    ];
  });
}

function fault(code: WorkbookFileFault["code"], table: FileTable, detail = table.name): WorkbookFileFault {
  return { code, place: `table ${table.name}`, detail };
}

function rowCountOf({ area, hasHeaders }: FileTable): number {
  return area.bottom - area.top + (hasHeaders ? 0 : 1);
}

function findHeaderFaults(table: FileTable): WorkbookFileFault[] {
  if (!table.hasHeaders) return [];
  const { area, sheet, columns } = table;
  const isComplete = columns.length === area.right - area.left + 1;
  const differing = columns.filter((column, index) => {
    const text = sheet.texts.get(cellAddress(area.top, area.left + index)) ?? "";
    return unescapeForbiddenCharacters(text) !== column;
  });
  return [...(isComplete ? [] : ["number of columns"]), ...differing].map((detail) =>
    fault("headerDiffersFromColumn", table, detail),
  );
}

function findDuplicateColumns(table: FileTable): WorkbookFileFault[] {
  const keys = table.columns.map((column) => column.toLowerCase());
  const repeated = table.columns.filter((_, index) => keys.indexOf(keys[index] ?? "") < index);
  return repeated.map((column) => fault("duplicateColumn", table, column));
}
