/**
 * Faults of a workbook file that neither Microsoft's schemas nor LibreOffice report, but on which Excel repairs the file
 * or shows #NAME?: names, tables, structured references, prefixes of functions, lengths of texts.
 */
import { openPackage } from "../../src/embedded-excel/xlsx/reading/openPackage";
import { findFormulaFaults, type FileFormula } from "./formulaFaults";
import { findNameFaults } from "./nameFaults";
import { findRuleFaults } from "./ruleFaults";
import { findTableFaults } from "./tableFaults";
import { readWorkbookFile } from "./workbookFile";

export interface WorkbookFileFault {
  code: FaultCode;
  /** Sheet and cell, table, name or rule. */
  place: string;
  detail: string;
}

export type FaultCode =
  | "headerDiffersFromColumn"
  | "duplicateColumn"
  | "duplicateTable"
  | "overlappingTables"
  | "tableWithoutRows"
  | "leadingEqualsSign"
  | "shortThisRow"
  | "missingPrefix"
  | "unknownTable"
  | "unknownColumn"
  | "unknownName"
  | "unknownSheet"
  | "brokenReference"
  | "duplicateName"
  | "structuredReferenceInRule"
  | "textTooLong"
  | "duplicatePriority";

export function findWorkbookFileFaults(bytes: Uint8Array): WorkbookFileFault[] {
  const file = readWorkbookFile(openPackage(bytes));
  const formulas: FileFormula[] = [
    ...file.sheets.flatMap(({ formulas }) => formulas),
    ...file.tables.flatMap(({ formulas }) => formulas),
    ...file.names.map(({ name, formula }) => ({ place: `name ${name}`, text: formula })),
  ];
  const ruleFormulas = file.sheets.flatMap(({ rules }) => rules.flatMap(({ formulas }) => formulas));
  return [
    ...findTableFaults(file),
    ...findNameFaults(file),
    ...findRuleFaults(file),
    ...formulas.flatMap((formula) => findFormulaFaults(formula, file)),
    ...ruleFormulas.flatMap((formula) => findFormulaFaults(formula, file)),
  ];
}
