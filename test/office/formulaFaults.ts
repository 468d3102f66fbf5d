import { parseStructRef, tokenize } from "@borgar/fx";
import { splitSheetName } from "../../src/embedded-excel/model/cellAddress";
import { futureFunctions, worksheetFunctions } from "../../src/embedded-excel/xlsx/formulas/futureFunctions";
import type { FaultCode, WorkbookFileFault } from "./findWorkbookFileFaults";
import type { WorkbookFile } from "./workbookFile";

export interface FileFormula {
  place: string;
  /** As the file holds it, without leading `=`. */
  text: string;
  isInRule?: boolean;
}

export function findFormulaFaults({ place, text, isInRule }: FileFormula, file: WorkbookFile): WorkbookFileFault[] {
  const faults: WorkbookFileFault[] = [];
  const report = (code: FaultCode, detail: string): void => void faults.push({ code, place, detail });
  if (text.startsWith("=")) report("leadingEqualsSign", text);
  if (text.length > 8192) report("textTooLong", `formula of ${text.length} characters`);
  for (const { type, value } of tokenize(text)) {
    if (type === "func") reportFunction(value, report);
    else if (type === "structured") reportStructuredReference(value, file, isInRule === true, report);
    else if (type === "range_named") reportName(value, file, report);
    else if (type === "range" || type === "range_beam") reportSheet(value, file, report);
    else if (type === "error" && value === "#REF!") report("brokenReference", text);
  }
  return faults;
}

type Report = (code: FaultCode, detail: string) => void;

function reportFunction(name: string, report: Report): void {
  const upper = name.toUpperCase();
  if (futureFunctions.has(upper) || worksheetFunctions.has(upper)) report("missingPrefix", name);
}

function reportStructuredReference(reference: string, file: WorkbookFile, isInRule: boolean, report: Report): void {
  if (isInRule) report("structuredReferenceInRule", reference);
  if (/\[@/.test(reference)) report("shortThisRow", reference);
  const parsed = parseStructRef(reference);
  const table = file.tables.find(({ name }) => name.toLowerCase() === parsed?.table?.toLowerCase());
  if (!parsed || !table) return report("unknownTable", reference);
  const known = new Set(table.columns.map((column) => column.toLowerCase()));
  for (const column of parsed.columns ?? []) if (!known.has(column.toLowerCase())) report("unknownColumn", reference);
}

function reportName(reference: string, file: WorkbookFile, report: Report): void {
  const { sheetName, local } = splitSheetName(reference);
  if (sheetName !== null) reportSheet(reference, file, report);
  const names = [...file.names, ...file.tables].map(({ name }) => name.toLowerCase());
  if (!names.includes(local.toLowerCase())) report("unknownName", reference);
}

function reportSheet(reference: string, file: WorkbookFile, report: Report): void {
  const { sheetName } = splitSheetName(reference);
  if (sheetName === null) return;
  const isKnown = file.sheets.some(({ name }) => name.toLowerCase() === sheetName.toLowerCase());
  if (!isKnown) report("unknownSheet", reference);
}
