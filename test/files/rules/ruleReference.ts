/** docs/rules.md: every rule of the sheets with the examples that entryVerdicts and shownLooks put to both programs. */
import { colourRules } from "../../../src/schema/colours/colourRules";
import type { ColourRuleSpec } from "../../../src/schema/colours/colourRuleSpec";
import { tones } from "../../../src/schema/plan/palette";
import { planWorkbook } from "../../../src/schema/plan/planWorkbook";
import { presetKeys } from "../../../src/schema/presets/presets";
import { tableKeys } from "../../../src/schema/tables/tables";
import type { WorkbookPlan } from "../../../src/schema/workbookPlan";
import { listPlannedRules, type PlannedRule } from "./plannedRules";
import { examplesOf, isFormulaRule } from "./ruleExamples";

export function ruleReference(today: number): string {
  const found = presetKeys.flatMap((preset) => {
    const plan = planWorkbook({ preset, language: "en", today, demo: true });
    return listPlannedRules(plan, preset).map((rule) => ({ rule, plan }));
  });
  const rules = found.filter(({ rule }, index) => found.findIndex((other) => other.rule.key === rule.key) === index);
  const formulas = rules.filter(({ rule }) => isFormulaRule(rule.validation)).map(({ rule }) => `\`${rule.key}\``);
  return `${[
    "# Rules",
    "Written by `npm run docs`; do not edit. Each example is typed into a workbook of its preset and tried by LibreOffice too " +
      "(test/files/rules): both take and refuse the same.",
    "## What may be typed",
    tableOf(
      ["cell", "what Excel says", "takes", "refuses (asks about, where a ? stands)"],
      rules.filter(({ rule }) => !isFormulaRule(rule.validation)).map(({ rule, plan }) => describeRule(rule, plan)),
    ),
    `Cells that a formula fills take nothing: ${formulas.join(" ")}.`,
    "## Colours",
    "The first rule that fits decides; the words in the cells say the same. LibreOffice takes all from that rule, Excel adds what later " +
      "ones say about bold and strikethrough: a cancelled order whose refund is due is struck through in Excel only.",
    tableOf(
      ["table", "columns", "when", "looks"],
      tableKeys.flatMap((table) => colourRules[table].map((rule) => [table, ...describeColour(rule)])),
    ),
  ].join("\n\n")}\n`;
}

function describeRule(rule: PlannedRule, plan: WorkbookPlan): string[] {
  const { taken = [], refused = [] } = examplesOf(rule, plan, "en") ?? {};
  const isAsked = rule.validation.style !== "stop";
  const shown = (texts: readonly string[]): string => texts.map((text) => `\`${shorten(text)}\``).join(" ");
  return [`\`${rule.key}\``, rule.validation.errorMessage, shown(taken), `${isAsked ? "? " : ""}${shown(refused)}`];
}

/** Blanks and long texts, so that they can be read. */
function shorten(text: string): string {
  if (text.trim() === "") return "(blanks)";
  return text.length > 30 ? `${text.slice(0, 3)}… (${text.length} characters)` : text;
}

function describeColour({ columns, formula, tone, bold, strikethrough }: ColourRuleSpec): string[] {
  const [name] = Object.entries(tones).find(([, each]) => each.fill === tone.fill || each.font === tone.font) ?? [""];
  const looks = [name, tone.fill === undefined ? "font only" : "", bold ? "bold" : "", strikethrough ? "struck" : ""];
  const where = columns === "all" ? "all" : columns.map((key) => `\`${key}\``).join(" ");
  return [where, `\`${formula}\``, looks.filter((word) => word !== "").join(", ")];
}

function tableOf(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [headers, headers.map(() => "---"), ...rows];
  return cells.map((line) => `| ${line.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`).join("\n");
}
