/** Every validation of every table and preset, tried in Excel's way and by LibreOffice itself: both must say the same. */
import type { Language } from "../../../src/i18n/language";
import { planWorkbook } from "../../../src/schema/plan/planWorkbook";
import type { PresetKey } from "../../../src/schema/presets/preset";
import type { WorkbookPlan } from "../../../src/schema/workbookPlan";
import { readTypedText } from "../../../src/embedded-excel/workbook/typedText";
import { openTracker, today, type OpenedExcel } from "../../builders/trackerExcel";
import { isLibreOfficeAvailable, judgeEntriesWithLibreOffice, stopLibreOffice } from "../../office/libreOffice";
import { listPlannedRules, type PlannedRule } from "./plannedRules";
import { examplesOf, isFormulaRule } from "./ruleExamples";

jest.setTimeout(600_000);
afterAll(stopLibreOffice, 60_000);

const kinds: readonly [PresetKey, Language][] = [
  ["general", "zh"],
  ["trade", "en"],
  ["retail", "zh"],
  ["cosmetics", "en"],
];

interface Attempt {
  readonly rule: PlannedRule;
  readonly text: string;
  readonly isTaken: boolean;
  readonly neighbours: Readonly<Record<string, string>>;
}

/** What Excel makes of a typed text. */
interface Outcome {
  readonly isTaken: boolean;
  readonly value: string | number;
  readonly neighbours: { cell: string; value: string | number }[];
}

describe.each(kinds)("Rules of the preset %s in %s", (preset, language) => {
  let opened: OpenedExcel;
  let rules: PlannedRule[];
  let plan: WorkbookPlan;

  beforeAll(async () => {
    opened = await openTracker({ preset, language, withDemoData: true });
    plan = planWorkbook({ preset, language, today, demo: true });
    rules = listPlannedRules(plan, preset);
  });
  afterAll(() => opened.close());

  test("each has its own name and examples of what it takes and refuses", () => {
    const keys = rules.map(({ key }) => key);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    const lacking = rules.filter((rule) => {
      const examples = examplesOf(rule, plan, language);
      const needsTaken = !isFormulaRule(rule.validation);
      const needsRefused = rule.validation.rule.kind !== "textLength";
      return !examples || (needsTaken && !examples.taken[0]) || (needsRefused && !examples.refused[0]);
    });
    expect(lacking.map(({ key }) => key)).toEqual([]);
  });

  test("the embedded Excel and LibreOffice take and refuse the same", async () => {
    const file = await opened.excel.save();
    const tried = preset === "general" ? rules : rules.filter((rule) => !isInGeneral(rule));
    expect(tried.length).toBeGreaterThan(0);
    const attempts = tried.flatMap((rule) => attemptsOf(rule, plan, language));
    const outcomes = tried.flatMap((rule) => tryInExcel(opened, rule, attemptsOf(rule, plan, language)));
    const wanted = attempts.map(({ rule, text, isTaken }) => verdict(rule, text, isTaken));
    expect(outcomes.map(({ isTaken }, index) => verdictOf(attempts, index, isTaken))).toEqual(wanted);
    if (!isLibreOfficeAvailable()) {
      if (process.env["CI"]) throw new Error("LibreOffice is not installed");
      console.warn("LibreOffice is not installed: it was not asked.");
      return;
    }
    const entries = outcomes.map(({ value, neighbours }, index) => {
      const { sheet = "", cell = "" } = attempts[index]?.rule ?? {};
      return { sheet, cell, value, neighbours };
    });
    const judged = await judgeEntriesWithLibreOffice(file, entries);
    expect(judged.map((isTaken, index) => verdictOf(attempts, index, isTaken))).toEqual(wanted);
  });
});

function attemptsOf(rule: PlannedRule, plan: WorkbookPlan, language: Language): Attempt[] {
  const { taken = [], refused = [], neighbours = {} } = examplesOf(rule, plan, language) ?? {};
  const attempt = (text: string, isTaken: boolean): Attempt => ({ rule, text, isTaken, neighbours });
  return [...taken.map((text) => attempt(text, true)), ...refused.map((text) => attempt(text, false))];
}

function verdict({ key }: PlannedRule, text: string, isTaken: boolean): string {
  return `${key} ${isTaken ? "takes" : "refuses"} ${text}`;
}

function verdictOf(attempts: readonly Attempt[], index: number, isTaken: boolean): string {
  const attempt = attempts[index];
  return attempt ? verdict(attempt.rule, attempt.text, isTaken) : "";
}

/** Rules that say the same in every preset are tried in one of them; columns that moved have other letters. */
const generalRules = new Set(
  (["zh", "en"] as const).flatMap((language) =>
    listPlannedRules(planWorkbook({ preset: "general", language, today, demo: true }), "general").map(ruleText),
  ),
);

function isInGeneral(rule: PlannedRule): boolean {
  return generalRules.has(ruleText(rule));
}

function ruleText({ key, validation }: PlannedRule): string {
  return `${key} ${JSON.stringify(validation.rule).replace(/\$[A-Z]+\d+/g, "$")}`;
}

/** Types one example after the other, sees whether there was an alert of the rule's style, and puts everything back. */
function tryInExcel({ excel }: OpenedExcel, rule: PlannedRule, attempts: readonly Attempt[]): Outcome[] {
  const { person } = excel;
  const { sheet, cell, validation } = rule;
  const places = Object.entries(attempts[0]?.neighbours ?? {}).map(([key, value]) => ({
    cell: rule.neighbour(key),
    value,
  }));
  const undo = [...places.map((place) => place.cell), cell].map((address) => restorer(excel, sheet, address));
  for (const place of places) person.type(sheet, place.cell, place.value);
  const neighbours = places.map((place) => ({
    cell: place.cell,
    value: forLibreOffice(person.valueAt(sheet, place.cell)),
  }));
  const outcomes = attempts.map(({ text }) => {
    const { accepted, alert } = person.type(sheet, cell, text);
    if (alert) expect(alert.style.toLowerCase()).toBe(validation.style);
    expect(accepted).toBe(alert === undefined || validation.style !== "stop");
    const value = accepted ? person.valueAt(sheet, cell) : refusedValue(text);
    return { isTaken: alert === undefined, value: forLibreOffice(value), neighbours };
  });
  for (const restore of undo) restore();
  return outcomes;
}

/** What the cell would hold; `@…` and `+…` are typed as texts here, not as formulas. */
function refusedValue(text: string): unknown {
  const { input } = readTypedText(text, "General", { language: "en-US", today });
  return typeof input === "object" ? text : input;
}

/** It keeps TRUE as 1. */
function forLibreOffice(value: unknown): string | number {
  if (typeof value === "boolean") return value ? 1 : 0;
  return typeof value === "number" || typeof value === "string" ? value : "";
}

function restorer({ person }: OpenedExcel["excel"], sheet: string, address: string): () => void {
  const before = person.valueAt(sheet, address);
  return () => (before === null ? person.clear(sheet, address) : person.paste(sheet, address, [[before as string]]));
}
