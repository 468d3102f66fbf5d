import { createEmptySheet } from "../../model/emptyWorkbook";
import { defaultCellStyle } from "../../model/styleTable";
import type { SheetState } from "../../model/workbookState";
import { digitPixelsOf } from "../fileUnits";
import { readCells } from "./cells";
import { readDrawing } from "./charts";
import type { ColorReader } from "./colors";
import { readConditionalFormats } from "./conditionalFormats";
import type { WorkbookPackage } from "./openPackage";
import { readColumns, readHyperlinks, readPageLayout, readProtection, readView } from "./sheetParts";
import type { FileStyleSheet } from "./styles";
import { hasFilterCriteria, readTable } from "./tables";
import { findUnmodelledMarks } from "./unmodelledParts";
import { readValidations } from "./validations";
import { childOf, parseXml, type XmlNode } from "./xmlTree";

export interface SheetContext {
  source: WorkbookPackage;
  styles: FileStyleSheet;
  readColor: ColorReader;
  texts: readonly string[];
  /** 1,462 in files that count days from 1904. */
  dateOffsetDays: number;
}

export interface SheetReading {
  sheet: SheetState;
  unmodelled: string[];
}

export function readSheet(path: string, id: string, name: string, context: SheetContext): SheetReading {
  const { source, styles } = context;
  const xml = source.textOf(path) ?? "";
  const styleIndexOf = (fileIndex: number): number => styles.indexes[fileIndex] ?? 0;
  const dayOffsetOf = (index: number): number =>
    context.dateOffsetDays !== 0 && styles.isDate(index) ? context.dateOffsetDays : 0;
  const outerXml = withoutCells(xml);
  const root = parseXml(outerXml);
  const sheet = createEmptySheet(uidOf(root) ?? id, name);
  readView(sheet, root, context.readColor);
  const digitPixels = digitPixelsOf(styles.table.list[0] ?? defaultCellStyle);
  readColumns(sheet, root, { digitPixels, styleIndexOf });
  const isStyledColumn = (column: number): boolean => sheet.columnStyleIndexes.has(column);
  const { unmodelled, ...grid } = readCells(xml, { texts: context.texts, styleIndexOf, isStyledColumn, dayOffsetOf });
  Object.assign(sheet, grid);
  sheet.validations = readValidations(root);
  sheet.protection = readProtection(root);
  sheet.pageLayout = readPageLayout(root, sheet.pageLayout);
  const rules = readConditionalFormats(root, styles.differentials, context.readColor);
  sheet.conditionalFormats = rules.formats;
  const related = readRelatedParts(sheet, path, root, context);
  if (rules.skipped > 0) related.push("colour rules of other kinds");
  return { sheet, unmodelled: [...unmodelled, ...findUnmodelledMarks(outerXml), ...related] };
}

/** Tables, links and charts stand in parts of their own. */
function readRelatedParts(sheet: SheetState, path: string, root: XmlNode, { source }: SheetContext): string[] {
  const unmodelled: string[] = [];
  const relationships = source.relationshipsOf(path);
  sheet.hyperlinks = readHyperlinks(root, relationships);
  for (const { type, target } of relationships) {
    if (type === "drawing") {
      const drawing = readDrawing(source, target, sheet);
      sheet.charts.push(...drawing.charts);
      unmodelled.push(...drawing.unmodelled);
    }
    const part = type === "table" ? source.xmlOf(target) : null;
    const table = part && readTable(part);
    if (table) sheet.tables.push(table);
    if (part && hasFilterCriteria(part)) unmodelled.push("filter settings");
  }
  if (childOf(root, "autoFilter")) unmodelled.push("filters outside tables");
  return unmodelled;
}

function uidOf(root: XmlNode): string | undefined {
  return Object.entries(root.attributes).find(([name]) => /^\w+:uid$/.test(name))?.[1];
}

function withoutCells(xml: string): string {
  const start = xml.search(/<(?:\w+:)?sheetData\s*>/);
  if (start < 0) return xml;
  const length = xml.slice(start).search(/<\/(?:\w+:)?sheetData>/);
  return length < 0 ? xml : xml.slice(0, start) + xml.slice(xml.indexOf(">", start + length) + 1);
}
