/** Adds to the library's package what it cannot write; parts keep the library's names and numbers. */
import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from "fflate";
import { defaultCellStyle } from "../../model/styleTable";
import type { SheetState, WorkbookState } from "../../model/workbookState";
import { digitPixelsOf } from "../fileUnits";
import type { FormulaConverter } from "../formulas/fileFormula";
import { toColumnsXml } from "./columnsXml";
import { completeChartXml, completeDrawingXml } from "./completeDrawing";
import { completeSheetXml } from "./completeSheet";
import { completeWorkbookXml } from "./completeWorkbook";
import { toHyperlinkParts } from "./hyperlinks";
import { completeStylesXml } from "./completeStyles";
import { type AddInReference, addSettingsParts } from "./settingsParts";
import type { StyleProbes } from "./styleProbes";
import { toTableXml } from "./tableXml";
import { xmlDeclaration } from "../xmlText";

export interface PackageSources {
  state: WorkbookState;
  probes: StyleProbes;
  toFileFormula: FormulaConverter;
  addIn: AddInReference;
}

export function completePackage(bytes: Uint8Array, sources: PackageSources): Uint8Array {
  const parts = unzipSync(bytes);
  const { state, toFileFormula } = sources;
  change(parts, "xl/workbook.xml", (xml) => completeWorkbookXml(xml, state, toFileFormula));
  change(parts, "xl/styles.xml", completeStylesXml);
  completeSheets(parts, sources);
  completeTables(parts, sources);
  completeCharts(parts, state.sheets);
  const entries = addSettingsParts(parts, state.settings, sources.addIn);
  addRelationships(parts, "_rels/.rels", entries.relationships);
  change(parts, "[Content_Types].xml", (xml) => xml.replace("</Types>", () => `${entries.contentTypes}</Types>`));
  return zipSync(parts);
}

function change(parts: Unzipped, path: string, edit: (xml: string) => string): void {
  const part = parts[path];
  if (part) parts[path] = strToU8(edit(strFromU8(part)));
}

function completeSheets(parts: Unzipped, { state, probes }: PackageSources): void {
  const digitPixels = digitPixelsOf(state.styles.list[0] ?? defaultCellStyle);
  let fileStyleIndexOf = (index: number): number => index;
  change(parts, "xl/worksheets/sheet1.xml", (xml) => {
    const answers = probes.collect(xml);
    fileStyleIndexOf = answers.fileStyleIndexOf;
    return answers.xml;
  });
  state.sheets.forEach((sheet, index) => {
    const links = toHyperlinkParts(sheet.hyperlinks);
    change(parts, `xl/worksheets/sheet${index + 1}.xml`, (xml) =>
      completeSheetXml(xml, {
        sheet,
        isActive: sheet.id === state.activeSheetId,
        columnsXml: toColumnsXml(sheet, { fileStyleIndexOf, digitPixels }),
        hyperlinksXml: links.xml,
      }),
    );
    addRelationships(parts, `xl/worksheets/_rels/sheet${index + 1}.xml.rels`, links.relationships);
  });
}

const relationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

function addRelationships(parts: Unzipped, path: string, relationships: string): void {
  if (relationships === "") return;
  const empty = strToU8(`${xmlDeclaration}<Relationships xmlns="${relationshipsNamespace}"></Relationships>`);
  parts[path] ??= empty;
  change(parts, path, (xml) => xml.replace("</Relationships>", () => `${relationships}</Relationships>`));
}

/** The library numbers tables and charts through all sheets, in their order. */
function completeTables(parts: Unzipped, { state, toFileFormula }: PackageSources): void {
  const tables = state.sheets.flatMap((sheet) => sheet.tables);
  tables.forEach((table, index) => {
    parts[`xl/tables/table${index + 1}.xml`] = strToU8(toTableXml(table, toFileFormula));
  });
}

function completeCharts(parts: Unzipped, sheets: SheetState[]): void {
  sheets.forEach((sheet, index) => {
    change(parts, `xl/drawings/drawing${index + 1}.xml`, (xml) => completeDrawingXml(xml, sheet));
  });
  const charts = sheets.flatMap((sheet) => sheet.charts);
  charts.forEach((chart, index) => {
    change(parts, `xl/charts/chart${index + 1}.xml`, (xml) => completeChartXml(xml, chart));
  });
}
