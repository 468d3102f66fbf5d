import { sheetIdOf } from "../model/emptyWorkbook";
import type { SheetState, WorkbookProperties, WorkbookState } from "../model/workbookState";
import { createColorReader } from "./reading/colors";
import { readNames } from "./reading/names";
import { openPackage, type Relationship, type WorkbookPackage } from "./reading/openPackage";
import { readSheet, type SheetContext } from "./reading/readSheet";
import { readSettings } from "./reading/settings";
import { readSharedStrings } from "./reading/sharedStrings";
import { readStyles } from "./reading/styles";
import { findUnmodelledParts } from "./reading/unmodelledParts";
import { childOf, childrenOf, fullTextOf, isTrue, numberOf, relationshipIdOf, type XmlNode } from "./reading/xmlTree";
import { XlsxError } from "./xlsxError";

/** Rejects with `XlsxError` what is no workbook; what the model does not know is named in `unmodelledParts`. */
export function readXlsx(bytes: Uint8Array): Promise<WorkbookState> {
  return new Promise((resolve) => resolve(readWorkbook(bytes)));
}

function readWorkbook(bytes: Uint8Array): WorkbookState {
  const source = openPackage(bytes);
  const path = source.relationshipsOf("").find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  const workbook = source.xmlOf(path);
  if (workbook?.name !== "workbook") throw new XlsxError("notAWorkbook", "The file holds no workbook.");
  const relationships = source.relationshipsOf(path);
  const context = createContext(source, workbook, relationships);
  const unmodelled = new Set([...findUnmodelledParts(source), ...context.unmodelled]);
  const sheets = readSheets(workbook, relationships, context, unmodelled);
  if (sheets.length === 0) throw new XlsxError("notAWorkbook", "The workbook has no sheets.");
  const { settings, hasOthers } = readSettings(source);
  if (hasOthers) unmodelled.add("data of other add-ins");
  const state: WorkbookState = {
    sheets,
    names: [],
    styles: context.styles.table,
    activeSheetId: activeSheetOf(workbook, sheets),
    calculationMode: calculationModeOf(workbook),
    properties: readProperties(source),
    settings,
    unmodelledParts: [...unmodelled],
  };
  readNames(state, workbook);
  return state;
}

function createContext(
  source: WorkbookPackage,
  workbook: XmlNode,
  relationships: readonly Relationship[],
): SheetContext & { unmodelled: string[] } {
  const targetOf = (type: string): string => relationships.find((entry) => entry.type === type)?.target ?? "";
  const readColor = createColorReader(source.textOf(targetOf("theme")));
  const { texts, hasRichText } = readSharedStrings(source.textOf(targetOf("sharedStrings")));
  const counts1904 = isTrue(childOf(workbook, "workbookPr")?.attributes.date1904);
  return {
    source,
    readColor,
    texts,
    styles: readStyles(source.xmlOf(targetOf("styles")), readColor),
    dateOffsetDays: counts1904 ? 1462 : 0,
    unmodelled: hasRichText ? ["text with several formats in one cell"] : [],
  };
}

function readSheets(
  workbook: XmlNode,
  relationships: readonly Relationship[],
  context: SheetContext,
  unmodelled: Set<string>,
): SheetState[] {
  const ids = new Set<string>();
  return childrenOf(childOf(workbook, "sheets"), "sheet").flatMap((node, index) => {
    const { name = `Sheet${index + 1}`, state } = node.attributes;
    const target = relationships.find(({ id }) => id === relationshipIdOf(node));
    if (target?.type !== "worksheet") return [];
    const reading = readSheet(target.target, sheetIdOf(index + 1), name, context);
    if (state === "hidden") reading.sheet.visibility = "Hidden";
    if (state === "veryHidden") reading.sheet.visibility = "VeryHidden";
    for (const part of reading.unmodelled) unmodelled.add(part);
    // Some writers copy a sheet together with its id.
    if (ids.has(reading.sheet.id)) reading.sheet.id = sheetIdOf(index + 1);
    ids.add(reading.sheet.id);
    return [reading.sheet];
  });
}

function activeSheetOf(workbook: XmlNode, sheets: readonly SheetState[]): string {
  const view = childOf(childOf(workbook, "bookViews"), "workbookView");
  const active = sheets[numberOf(view?.attributes.activeTab, 0)] ?? sheets[0];
  return active?.id ?? "";
}

function calculationModeOf(workbook: XmlNode): WorkbookState["calculationMode"] {
  const mode = childOf(workbook, "calcPr")?.attributes.calcMode;
  if (mode === "manual") return "Manual";
  return mode === "autoNoTable" ? "AutomaticExceptTables" : "Automatic";
}

function readProperties(source: WorkbookPackage): WorkbookProperties {
  const path = source.relationshipsOf("").find(({ type }) => type === "core-properties")?.target ?? "docProps/core.xml";
  const core = source.xmlOf(path) ?? undefined;
  const textOf = (name: string): string => {
    const node = childOf(core, name);
    return node ? fullTextOf(node) : "";
  };
  return {
    title: textOf("title"),
    subject: textOf("subject"),
    author: textOf("creator"),
    keywords: textOf("keywords"),
    comments: textOf("description"),
  };
}
