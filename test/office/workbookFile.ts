/** A workbook file as far as the search for faults needs it, read from the XML without the product's own readers of parts. */
import { parseArea } from "../../src/embedded-excel/model/cellAddress";
import type { Area } from "../../src/embedded-excel/model/area";
import type { WorkbookPackage } from "../../src/embedded-excel/xlsx/reading/openPackage";
import {
  childOf,
  childrenOf,
  descendantsOf,
  fullTextOf,
  relationshipIdOf,
  type XmlNode,
} from "../../src/embedded-excel/xlsx/reading/xmlTree";
import { unescapeForbiddenCharacters } from "../../src/embedded-excel/xlsx/xmlText";
import type { FileFormula } from "./formulaFaults";

export interface WorkbookFile {
  sheets: FileSheet[];
  tables: FileTable[];
  names: FileName[];
}

export interface FileSheet {
  name: string;
  /** Texts of cells by address. */
  texts: Map<string, string>;
  formulas: FileFormula[];
  rules: FileRule[];
}

export interface FileTable {
  name: string;
  sheet: FileSheet;
  area: Area;
  hasHeaders: boolean;
  columns: string[];
  formulas: FileFormula[];
}

export interface FileName {
  name: string;
  formula: string;
  /** Index of a sheet, or empty. */
  scope: string;
}

export interface FileRule {
  place: string;
  kind: "validation" | "colour rule";
  attributes: Record<string, string>;
  formulas: FileFormula[];
}

export function readWorkbookFile(source: WorkbookPackage): WorkbookFile {
  const workbook = source.xmlOf("xl/workbook.xml") ?? undefined;
  const relationships = source.relationshipsOf("xl/workbook.xml");
  const sharedTexts = childrenOf(source.xmlOf("xl/sharedStrings.xml") ?? undefined, "si").map(fullTextOf);
  const file: WorkbookFile = { sheets: [], tables: [], names: readNames(workbook) };
  for (const node of childrenOf(childOf(workbook, "sheets"), "sheet")) {
    const path = relationships.find(({ id }) => id === relationshipIdOf(node))?.target ?? "";
    const sheet = readSheet(node.attributes.name ?? "", source.xmlOf(path), sharedTexts);
    file.sheets.push(sheet);
    for (const { type, target } of source.relationshipsOf(path)) {
      const table = type === "table" ? source.xmlOf(target) : null;
      if (table) file.tables.push(readTable(table, sheet));
    }
  }
  return file;
}

function readNames(workbook: XmlNode | undefined): FileName[] {
  return childrenOf(childOf(workbook, "definedNames"), "definedName").map(({ attributes, text }) => ({
    name: attributes.name ?? "",
    formula: text,
    scope: attributes.localSheetId ?? "",
  }));
}

function readSheet(name: string, root: XmlNode | null, sharedTexts: readonly string[]): FileSheet {
  const sheet: FileSheet = { name, texts: new Map(), formulas: [], rules: [] };
  for (const cell of descendantsOf(childOf(root ?? undefined, "sheetData"), "c")) {
    const address = cell.attributes.r ?? "";
    const value = childOf(cell, "v")?.text ?? "";
    if (cell.attributes.t === "s") sheet.texts.set(address, sharedTexts[Number(value)] ?? "");
    else sheet.texts.set(address, cell.attributes.t === "inlineStr" ? fullTextOf(cell) : value);
    const formula = childOf(cell, "f");
    if (formula?.text) sheet.formulas.push({ place: `${name}!${address}`, text: formula.text });
  }
  for (const group of childrenOf(root ?? undefined, "conditionalFormatting")) {
    for (const rule of childrenOf(group, "cfRule")) {
      const formulas = childrenOf(rule, "formula");
      sheet.rules.push(toRule(sheet, "colour rule", group.attributes.sqref ?? "", rule.attributes, formulas));
    }
  }
  for (const { attributes, children } of descendantsOf(root ?? undefined, "dataValidation")) {
    sheet.rules.push(toRule(sheet, "validation", attributes.sqref ?? "", attributes, children));
  }
  return sheet;
}

function toRule(
  sheet: FileSheet,
  kind: FileRule["kind"],
  area: string,
  attributes: Record<string, string>,
  formulas: readonly XmlNode[],
): FileRule {
  const place = `${kind} on ${sheet.name}!${area}`;
  return { place, kind, attributes, formulas: formulas.map(({ text }) => ({ place, text, isInRule: true })) };
}

function readTable(root: XmlNode, sheet: FileSheet): FileTable {
  const { displayName = "", ref = "A1", headerRowCount } = root.attributes;
  const columns = childrenOf(childOf(root, "tableColumns"), "tableColumn");
  return {
    name: displayName,
    sheet,
    area: parseArea(ref) ?? { top: 0, left: 0, bottom: 0, right: 0 },
    hasHeaders: headerRowCount !== "0",
    columns: columns.map(({ attributes }) => unescapeForbiddenCharacters(attributes.name ?? "")),
    formulas: columns.flatMap((column) => {
      const text = childOf(column, "calculatedColumnFormula")?.text;
      return text ? [{ place: `${displayName}[${column.attributes.name}]`, text }] : [];
    }),
  };
}
