/** What people may type under each rule, what they may not, and what Excel asks about before it keeps it. */
import type { ColumnKind } from "../../../src/schema/columnSpec";
import type { Language } from "../../../src/i18n/language";
import type { TablePlan, ValidationPlan, WorkbookPlan } from "../../../src/schema/workbookPlan";
import type { PlannedRule } from "./plannedRules";

export interface RuleExamples {
  readonly taken: readonly string[];
  readonly refused: readonly string[];
  /** Typed into other columns of the row before, by key. */
  readonly neighbours?: Readonly<Record<string, string>>;
}

const money = {
  taken: ["0", "1200.55", "9999999999999.99"],
  refused: ["12.345", "-5", "约五百", "99999999999999"],
};
const notBefore = (key: string): RuleExamples => ({
  taken: ["2026-03-05", "2026-04-01"],
  refused: ["2026-03-04", "2100-01-01", "下周"],
  neighbours: { [key]: "2026-03-05" },
});

/** By `Table.key` or the name of the cell; the others follow from the kind of the column or from the rule itself. */
const examplesByKey: Readonly<Record<string, RuleExamples>> = {
  "Customers.name": {
    taken: ["全新客户", "张伟(浦东新区)", "客户 *1?"],
    refused: ["{Customers.name}", "   ", "长".repeat(61)],
  },
  "Customers.mobile": {
    taken: ["13912345678", "+1 212 555 0100", "+86-13912345678", "+44 (0)20 7946 0958"],
    refused: [
      "1391234567",
      "139123456789",
      "23912345678",
      "1.391234567",
      "1e123456789",
      "+1 212",
      "+1.3812345",
      "+abcdefgh",
    ],
  },
  "Customers.phone": {
    taken: [
      "021-55551234",
      "(0755) 8888 6666",
      "+1 212 555 0100",
      "010-55551234转802",
      "95588",
      "03.83.00.68",
      "021-55551234/55551235",
    ],
    refused: ["1234", "问前台", "12e34567", "50%50505", "12:30:45", "-------", "021-5555,1234"],
  },
  "Orders.orderNumber": {
    taken: ["SO-2026-001", "123456789012345", "全新编号"],
    refused: ["{Orders.orderNumber}", "1234567890123456", "  ", "S".repeat(41)],
  },
  "Orders.deliveryDate": notBefore("orderDate"),
  "Orders.revisedDelivery": notBefore("orderDate"),
  "Orders.shippedDate": notBefore("orderDate"),
  "FollowUps.nextDate": notBefore("date"),
  "Feedback.resolvedDate": notBefore("date"),
  "Payments.amount": { taken: ["0.01", "1200.55"], refused: ["0", "-5", "12.345", "约五百"] },
  CauseGroups: { taken: ["{total}"], refused: ["不在列表里"] },
  EvidenceChoice: { taken: ["{Customers.region}"], refused: ["不在列表里"] },
  HighlightOn: { taken: ["TRUE", "FALSE"], refused: ["maybe", "2"] },
};

const examplesByKind: Partial<Readonly<Record<ColumnKind, RuleExamples>>> = {
  amount: money,
  // In a cell of this format 30 becomes 30 %.
  percent: { taken: ["30", "30%", "0.3", "100"], refused: ["-1", "10001", "三十"] },
  email: {
    taken: ["li.ming@example.com.cn", "a@b.cn"],
    refused: [
      "li.ming",
      "li@ming",
      "li ming@example.com",
      "li@ming@example.com",
      "@example.com",
      "li@example.",
      "li@.com",
    ],
  },
};

/** Null for a rule that nobody has thought of an example for. */
export function examplesOf(rule: PlannedRule, plan: WorkbookPlan, language: Language): RuleExamples | null {
  if (isFormulaRule(rule.validation)) return { taken: [], refused: ["5", "成交"] };
  const known =
    examplesByKey[rule.key] ??
    (rule.column ? examplesByKind[rule.column.kind] : undefined) ??
    (rule.column === null && isOwnLimit(rule) ? { taken: ["99999999"], refused: ["0", "-1", "很大"] } : null) ??
    (isListOfOwnValues(rule) ? { taken: ["全新的值"], refused: [secondValue(plan, rule), "  "] } : null) ??
    boundaryExamples(rule.validation, plan);
  const fill = (text: string): string =>
    text
      .replace("{total}", language === "zh" ? "合计" : "Total")
      .replace(/\{(\w+\.\w+)\}/, (_, key: string) => valueOf(plan, key, 1));
  return known && { ...known, taken: known.taken.map(fill), refused: known.refused.map(fill) };
}

/** What is typed over a formula is always refused, so that there is nothing to be taken. */
export function isFormulaRule({ rule }: ValidationPlan): boolean {
  return rule.kind === "custom" && rule.formula === "=FALSE";
}

function isListOfOwnValues({ key, validation }: PlannedRule): boolean {
  return /^Options\w+\.value$/.test(key) && validation.rule.kind === "custom";
}

/** Limits of the amount distribution on Regions: each above the one before it. */
function isOwnLimit({ key, validation }: PlannedRule): boolean {
  return /^Regions\.[A-Z]+\d+$/.test(key) && validation.rule.kind === "custom";
}

function secondValue(plan: WorkbookPlan, { key }: PlannedRule): string {
  return valueOf(plan, key, 1);
}

function boundaryExamples({ rule }: ValidationPlan, plan: WorkbookPlan): RuleExamples | null {
  if (rule.kind === "custom") return null;
  if (rule.kind === "list") return { taken: listedIn(rule.source, plan), refused: ["不在列表里", "12345"] };
  if (typeof rule.formula1 === "string" || typeof rule.formula2 === "string") return null;
  const { formula1: least, formula2: most } = rule;
  switch (rule.kind) {
    case "textLength":
      return { taken: ["有限公司", "5"], refused: [] };
    case "date":
      return {
        taken: ["1950-01-01", "2026-03-05", "2099-12-31"],
        refused: ["1949-12-31", "2100-01-01", "昨天", "13-2026-01"],
      };
    default:
      if (rule.operator === "greaterThan") return { taken: ["0.0001", "7.2"], refused: [String(least), "-1", "七"] };
      return {
        taken: [String(least), String(most), ...(rule.kind === "wholeNumber" ? [] : ["0.5"])],
        refused: [String(least - 1), String((most ?? 0) + 1), "三十", ...(rule.kind === "wholeNumber" ? ["1.5"] : [])],
      };
  }
}

function listedIn(source: string, plan: WorkbookPlan): string[] {
  if (!source.startsWith("=")) return source.split(",");
  const name = plan.names.find(({ name }) => `=${name}` === source);
  const [, table, header] = /^=(\w+)\[(.+)\]$/.exec(name?.formula ?? "") ?? [];
  const found = tableOf(plan, table ?? "");
  const position = found?.headers.findIndex((own) => own === header?.replace(/'(.)/g, "$1")) ?? -1;
  return (found?.rows ?? []).slice(0, 2).flatMap((row) => (typeof row[position] === "string" ? [row[position]] : []));
}

function valueOf(plan: WorkbookPlan, path: string, row: number): string {
  const [table = "", key = ""] = path.split(".");
  const found = tableOf(plan, table);
  return String(found?.rows[row]?.[found.keys.indexOf(key)] ?? "");
}

function tableOf({ sheets }: WorkbookPlan, name: string): TablePlan | undefined {
  return sheets.flatMap(({ tables }) => tables).find((table) => table.name === name);
}
