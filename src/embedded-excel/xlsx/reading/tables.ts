import { parseArea } from "../../model/cellAddress";
import type { TableState } from "../../model/workbookState";
import { fromFileFormula } from "../formulas/fileFormula";
import { unescapeForbiddenCharacters } from "../xmlText";
import { childOf, childrenOf, isTrue, numberOf, type XmlNode } from "./xmlTree";

export function readTable(root: XmlNode): TableState | null {
  const { attributes } = root;
  const area = parseArea(attributes.ref ?? "");
  if (!area) return null;
  const style = childOf(root, "tableStyleInfo")?.attributes ?? {};
  return {
    id: attributes.id ?? "1",
    name: attributes.displayName ?? attributes.name ?? "",
    area,
    showHeaders: attributes.headerRowCount !== "0",
    showTotals: numberOf(attributes.totalsRowCount, 0) > 0,
    columns: childrenOf(childOf(root, "tableColumns"), "tableColumn").map((column, index) => {
      const formula = childOf(column, "calculatedColumnFormula")?.text ?? "";
      return {
        id: numberOf(column.attributes.id, index + 1),
        name: unescapeForbiddenCharacters(column.attributes.name ?? ""),
        calculatedFormula: formula === "" ? null : fromFileFormula(formula),
      };
    }),
    style: style.name ?? "",
    showBandedRows: isTrue(style.showRowStripes),
    showBandedColumns: isTrue(style.showColumnStripes),
    showFirstColumn: isTrue(style.showFirstColumn),
    showLastColumn: isTrue(style.showLastColumn),
    showFilterButton: childOf(root, "autoFilter") !== undefined,
  };
}

/** Whether rows are hidden by a filter of the table, which the model does not keep. */
export function hasFilterCriteria(root: XmlNode): boolean {
  return childrenOf(childOf(root, "autoFilter"), "filterColumn").some((column) => column.children.length > 0);
}
