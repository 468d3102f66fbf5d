import { importTexts } from "../../i18n/importTexts";
import type { Language } from "../../i18n/language";
import type { Texts } from "../../i18n/zh";
import type { TableSpec } from "../../schema/columnSpec";
import { findColumn } from "../../schema/tableSchema";
import { describeProblem } from "../dataQuality/describeProblem";
import type { ProblemCode } from "../dataQuality/problem";
import type { FieldFault, ImportCode } from "./importQuestion";

/** Why a row stays out, in a sentence. `table`: as the workbook's preset has it. */
export function describeFault(fault: FieldFault, table: TableSpec, texts: Texts, language: Language): string {
  const { code, column, value, twin } = fault;
  if (code === "twin") {
    const words = { label: headerOf(fault, table, language), value: String(value ?? ""), customer: twin ?? "" };
    return importTexts[language].twin(words);
  }
  const { faults } = importTexts[language];
  if (isOwnCode(code)) return faults[code](String(value ?? ""));
  const problem = { code, table: table.key, column: column ?? "", recordId: null, value };
  return describeProblem(problem, table, texts, language);
}

/** Of the field at fault; empty where it is the whole row. */
export function headerOf({ column }: FieldFault, table: TableSpec, language: Language): string {
  return column === null ? "" : (findColumn(table, column)?.header[language] ?? column);
}

function isOwnCode(code: Exclude<ImportCode, "twin">): code is Exclude<typeof code, ProblemCode> {
  return Object.hasOwn(importTexts.en.faults, code);
}
