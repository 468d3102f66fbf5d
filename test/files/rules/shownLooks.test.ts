/** Every colour rule of every sheet and preset, as the embedded Excel and LibreOffice show it: cell by cell the same look. */
import type { Language } from "../../../src/i18n/language";
import type { EmbeddedExcel } from "../../../src/embedded-excel/createEmbeddedExcel";
import { styleAt } from "../../../src/embedded-excel/workbook/cellStyles";
import { sheetByName } from "../../../src/embedded-excel/workbook/openWorkbook";
import { formatsAt } from "../../../src/embedded-excel/workbook/shownColours";
import { planWorkbook } from "../../../src/schema/plan/planWorkbook";
import type { PresetKey } from "../../../src/schema/presets/preset";
import type { ColourRulePlan, SheetPlan, WorkbookPlan } from "../../../src/schema/workbookPlan";
import { columnLetters } from "../../../src/schema/formulaText";
import { openTracker, today, type OpenedExcel } from "../../builders/trackerExcel";
import { isLibreOfficeAvailable, showLooksWithLibreOffice, stopLibreOffice } from "../../office/libreOffice";
import { listPlannedRules } from "./plannedRules";

jest.setTimeout(300_000);
afterAll(stopLibreOffice, 60_000);

const kinds: readonly [PresetKey, Language][] = [
  ["general", "zh"],
  ["trade", "en"],
  ["retail", "zh"],
  ["cosmetics", "en"],
];

/** LibreOffice has a clock of its own. */
async function holdToday(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.names.getItem("TodayDate").getRange().values = [[today]];
    await context.sync();
  });
}

describe.each(kinds)("Colours of the preset %s in %s", (preset, language) => {
  let opened: OpenedExcel;
  let plan: WorkbookPlan;

  beforeAll(async () => {
    opened = await openTracker({ preset, language, withDemoData: true });
    plan = planWorkbook({ preset, language, today, demo: true });
    changeDemoData(opened, plan, preset);
    await holdToday();
  });
  afterAll(() => opened.close());

  test("every rule is seen somewhere and left out somewhere", () => {
    const unseen = colouredSheets(plan).flatMap((sheet) =>
      sheet.colourRules.flatMap((rule, index) => {
        if (rule.rule.kind === "dataBar") return [];
        const seen = cellsOf(sheet, rule).map(({ row, column }) => isSeen(opened.excel, sheet, index, row, column));
        const { formula } = rule.rule;
        return [
          ...(seen.includes(true) ? [] : [`${sheet.key} never shows ${formula}`]),
          ...(seen.includes(false) ? [] : [`${sheet.key} always shows ${formula}`]),
        ];
      }),
    );
    expect(unseen).toEqual([]);
  });

  test("LibreOffice shows every cell under a rule in the same colours", async () => {
    if (!isLibreOfficeAvailable()) {
      if (process.env["CI"]) throw new Error("LibreOffice is not installed");
      console.warn("LibreOffice is not installed: it was not asked.");
      return;
    }
    const sheets = colouredSheets(plan);
    const looks = await showLooksWithLibreOffice(
      await opened.excel.save(),
      sheets.map(({ name }) => name),
    );
    for (const sheet of sheets) {
      const cells = [
        ...new Map(sheet.colourRules.flatMap((rule) => cellsOf(sheet, rule)).map((cell) => [addressOf(cell), cell])),
      ];
      const excel = cells.map(([address, { row, column }]) => {
        const { fill } = opened.excel.person.shownColours(sheet.name, address);
        return [address, fill.toUpperCase(), ...lookOfFirstRule(opened.excel, sheet, row, column)];
      });
      const office = cells.map(([address, { row, column }]) => [
        address,
        ...(looks[sheet.name]?.[row]?.[column] ?? []),
      ]);
      expect({ sheet: sheet.name, cells: office }).toEqual({ sheet: sheet.name, cells: excel });
    }
  });
});

function colouredSheets({ sheets }: WorkbookPlan): SheetPlan[] {
  return sheets.filter(({ colourRules }) => colourRules.length > 0);
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Rules of data sheets go down to the end of the sheet: the rows of the table and two below it. */
function cellsOf({ tables }: SheetPlan, { area, rule }: ColourRulePlan): Cell[] {
  if (rule.kind === "dataBar") return [];
  const [table] = tables;
  const rows = area.rows > 1_000 ? (table?.rows.length ?? 0) : area.rows;
  return Array.from({ length: rows * area.columns }, (_, index) => ({
    row: area.row + Math.floor(index / area.columns),
    column: area.column + (index % area.columns),
  }));
}

/** Whether the rule gives the cell something that no rule above it gives. */
function isSeen({ workbook }: EmbeddedExcel, { name }: SheetPlan, index: number, row: number, column: number) {
  const sheet = sheetByName(workbook, name);
  const format = sheet?.conditionalFormats[index]?.rule;
  if (!sheet || !format || !("format" in format)) return false;
  const formats = formatsAt(workbook, sheet, row, column);
  const place = formats.indexOf(format.format);
  if (place < 0) return false;
  const above = formats.slice(0, place);
  return Object.keys(format.format).some((member) => above.every((other) => !(member in other)));
}

/**
 * LibreOffice takes all from the first rule of a cell that applies; Excel adds what later ones say. So the first rule alone decides
 * here about font, bold and strikethrough: the fills, which carry the state, are the same in both.
 */
function lookOfFirstRule({ workbook, state }: EmbeddedExcel, { name }: SheetPlan, row: number, column: number) {
  const sheet = sheetByName(workbook, name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  const [first] = formatsAt(workbook, sheet, row, column);
  const { fontColor, bold, strikethrough } = { ...styleAt(state, sheet, row, column), ...first };
  return [fontColor.toUpperCase(), bold, strikethrough];
}

/** What demo data does not hold: names that nobody has, overdue rows coloured, an order of last year, regions that rise and fall. */
const changes: readonly { readonly key: string; readonly text: string; readonly line?: number }[] = [
  { key: "FollowUps.customer", text: "nobody" },
  { key: "Orders.customer", text: "nobody" },
  { key: "Feedback.customer", text: "nobody" },
  { key: "Payments.order", text: "nothing" },
  { key: "Orders.orderDate", text: "2025-11-10" },
  { key: "Orders.amount", text: "9999999" },
  { key: "Orders.region", text: "火星", line: 2 },
  { key: "HighlightOn", text: "TRUE" },
  { key: "PeriodFrom", text: "2026-11-01" },
  { key: "PeriodTo", text: "2026-11-23" },
  { key: "DropMinimumOrders", text: "1" },
  { key: "DropBaseAmount", text: "0" },
];

function changeDemoData({ excel }: OpenedExcel, plan: WorkbookPlan, preset: PresetKey): void {
  const rules = new Map(listPlannedRules(plan, preset).map((rule) => [rule.key, rule]));
  for (const { key, text, line = 0 } of changes) {
    const rule = rules.get(key);
    if (!rule) throw new Error(`no cell ${key}`);
    const { row, column } = rule.validation.area;
    excel.person.type(rule.sheet, addressOf({ row: row + line, column }), text);
  }
}

function addressOf({ row, column }: Cell): string {
  return `${columnLetters(column)}${row + 1}`;
}
