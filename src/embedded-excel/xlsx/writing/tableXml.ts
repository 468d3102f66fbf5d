/** A table part; the library's own has neither calculated columns nor hidden headers, and counts ids anew. */
import type { Area } from "../../model/area";
import { areaAddress } from "../../model/cellAddress";
import type { TableColumnState, TableState } from "../../model/workbookState";
import type { FormulaConverter } from "../formulas/fileFormula";
import { escapeXml, xmlDeclaration, xmlElement } from "../xmlText";

const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

export function toTableXml(table: TableState, toFileFormula: FormulaConverter): string {
  const columns = table.columns.map((column) => toColumnXml(column, table.name, toFileFormula)).join("");
  const hasFilter = table.showFilterButton && table.showHeaders;
  const attributes = {
    xmlns: namespace,
    id: table.id,
    name: table.name,
    displayName: table.name,
    ref: areaAddress(table.area),
    headerRowCount: table.showHeaders ? undefined : 0,
    totalsRowCount: table.showTotals ? 1 : undefined,
    totalsRowShown: table.showTotals ? undefined : 0,
  };
  const content =
    (hasFilter ? xmlElement("autoFilter", { ref: areaAddress(filterAreaOf(table)) }) : "") +
    xmlElement("tableColumns", { count: table.columns.length }, columns) +
    toStyleXml(table);
  return xmlDeclaration + xmlElement("table", attributes, content);
}

function toColumnXml(column: TableColumnState, tableName: string, toFileFormula: FormulaConverter): string {
  const formula = column.calculatedFormula;
  const content =
    formula === null ? "" : xmlElement("calculatedColumnFormula", {}, escapeXml(toFileFormula(formula, tableName)));
  // A line break in a header stands as Excel's own escape, not as XML's.
  const name = escapeXml(column.name.replaceAll("\r\n", "\n")).replaceAll("&#10;", "_x000a_");
  const start = `<tableColumn id="${column.id}" name="${name}"`;
  return content === "" ? `${start}/>` : `${start}>${content}</tableColumn>`;
}

function toStyleXml(table: TableState): string {
  return xmlElement("tableStyleInfo", {
    name: table.style || undefined,
    showFirstColumn: table.showFirstColumn,
    showLastColumn: table.showLastColumn,
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
  });
}

function filterAreaOf(table: TableState): Area {
  return table.showTotals ? { ...table.area, bottom: table.area.bottom - 1 } : table.area;
}
