/** What became of the workbook's own parts, in the words of the log: a row for each sheet and thing. */
import type { Language } from "../../i18n/language";
import type { RepairPlan, RepairStep } from "../repair/repairPlan";
import { sheetNames } from "../sheetNames";
import { findColumn } from "../tableSchema";
import { tables } from "../tables/tables";
import type { Translated } from "../translated";
import type { UpgradePlan, UpgradeStep } from "../upgrade/upgradePlan";
import type { LoggedOption } from "./describeOptions";
import { logTableName } from "./logColumns";
import { showCell } from "./showCell";

const done = {
  addSheet: { zh: "新建工作表", en: "sheet made" },
  addTable: { zh: "新建表格", en: "table made" },
  remakeTable: { zh: "各行重新设为表格", en: "its rows made a table again" },
  restoreColumn: { zh: "补回列", en: "column put back" },
  adoptColumn: { zh: "当作此列使用：", en: "taken for the column " },
  renewNames: { zh: "重建内部名称", en: "hidden names made again" },
  renewFormulas: { zh: "重写公式", en: "formulas written again" },
  checks: { zh: "重设输入检查", en: "checks written again" },
  colours: { zh: "重设颜色规则", en: "colour rules written again" },
  addColumns: { zh: "加上新列", en: "columns added" },
  addWorkingCells: { zh: "加上隐藏的辅助列", en: "hidden working cells added" },
  addOptions: { zh: "补上新项目", en: "settings added" },
  renewSheets: { zh: "换上新的公式、检查和颜色", en: "formulas, checks and colours renewed" },
  keepRules: { zh: "检查和颜色保持原样", en: "checks and colours left as they were" },
  rebuildSheets: { zh: "重新做", en: "made anew" },
  keepSheet: { zh: "原表留着，改名", en: "the old sheet kept under another name" },
} as const satisfies Readonly<Record<string, Translated>>;

const wholeWorkbook: Translated = { zh: "工作簿", en: "Workbook" };
const layoutWord: Translated = { zh: "版本", en: "version" };
const separators: Translated = { zh: "、", en: ", " };

/** `record`: names of what it was about; none where it was the sheet itself. */
function partRow(sheet: string, names: readonly string[], after: string, language: Language): LoggedOption {
  const record = showCell(undefined, names.join(separators[language])) ?? "";
  return { kind: "option", sheet, record, field: null, before: null, after, data: "structure" };
}

function doneRowsIn(language: Language) {
  return (sheet: string, names: readonly string[], what: keyof typeof done): LoggedOption =>
    partRow(sheet, names, done[what][language], language);
}

/** Steps that were done; what cannot be repaired was not, nor formulas of sheets that a password locks. */
export function describeRepair(
  { steps, language }: Pick<RepairPlan, "steps" | "language">,
  lockedSheets: readonly string[],
): LoggedOption[] {
  return steps.flatMap((step) => describeStep(step, lockedSheets, language));
}

function describeStep(step: RepairStep, lockedSheets: readonly string[], language: Language): LoggedOption[] {
  const row = doneRowsIn(language);
  switch (step.kind) {
    case "addSheet":
    case "addTable":
    case "remakeTable":
      return [row(step.sheetName, [], step.kind)];
    case "addColumn": {
      const sheet = step.table === logTableName ? sheetNames[step.table] : tables[step.table].sheetName;
      return [row(sheet[language], [step.header], "restoreColumn")];
    }
    case "adoptColumn": {
      const { sheetName } = tables[step.table];
      const column = findColumn(tables[step.table], step.key)?.header[language] ?? step.key;
      const after = `${done.adoptColumn[language]}${column}`;
      return [partRow(sheetName[language], [step.header], after, language)];
    }
    case "renewNames":
      return [
        row(
          wholeWorkbook[language],
          step.names.map(({ name }) => name),
          step.kind,
        ),
      ];
    case "renewFormulas":
      return step.sheetNames.filter((sheet) => !lockedSheets.includes(sheet)).map((sheet) => row(sheet, [], step.kind));
    case "cannotRepair":
      return [];
  }
}

/** Checks or colours of one table that were written anew. */
export interface RenewedRules {
  readonly sheetName: string;
  readonly what: "checks" | "colours";
  /** Of the columns whose checks did not hold. */
  readonly headers: readonly string[];
}

export function describeRules(renewed: readonly RenewedRules[], language: Language): LoggedOption[] {
  return renewed.map(({ sheetName, what, headers }) => partRow(sheetName, headers, done[what][language], language));
}

export function describeUpgrade({
  from,
  to,
  steps,
  repair,
}: Pick<UpgradePlan, "from" | "to" | "steps" | "repair">): LoggedOption[] {
  const { language } = repair;
  return [
    {
      ...{ kind: "option", sheet: wholeWorkbook[language], record: "", field: layoutWord[language] },
      ...{ before: String(from), after: String(to), data: "structure" },
    },
    ...steps.flatMap((step) => describeUpgradeStep(step, language)),
  ];
}

function describeUpgradeStep(step: UpgradeStep, language: Language): LoggedOption[] {
  const row = doneRowsIn(language);
  switch (step.kind) {
    case "addSheets":
      return step.sheetNames.map((sheet) => row(sheet, [], "addSheet"));
    case "addColumns":
      return [row(step.sheetName, step.headers, step.kind)];
    case "addOptions":
      return [row(step.sheetName, step.labels, step.kind)];
    case "keepSheet":
      return [row(step.sheetName, [step.keptAs], step.kind)];
    case "addWorkingCells":
    case "renewSheets":
    case "keepRules":
    case "rebuildSheets":
      return step.sheetNames.map((sheet) => row(sheet, [], step.kind));
  }
}
