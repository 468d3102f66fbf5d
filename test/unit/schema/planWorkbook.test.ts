import { schemaVersion } from "../../../src/schema/schemaVersion";
import { defaultSettings } from "../../../src/schema/defaultSettings";
import { dashboardSections } from "../../../src/schema/plan/dashboard/planDashboard";
import { listSheetNames } from "../../../src/schema/listSheetNames";
import { readWorkbookFacts, workbookFactNames, type NamedCells } from "../../../src/schema/readSettings";
import { sheetRowCount } from "../../../src/schema/sheetLimits";
import { tableKeys } from "../../../src/schema/tables/tables";
import type { PlanArea, PlanValue, SheetPlan, WorkbookPlan } from "../../../src/schema/workbookPlan";
import { planCases, planOf, ruleFormulas, sheetOf } from "./everyPlan";

const sheetColumnCount = 16_384;

function areasOf(sheet: SheetPlan): PlanArea[] {
  return [
    ...sheet.styles.map(({ area }) => area),
    ...sheet.validations.map(({ area }) => area),
    ...sheet.colourRules.map(({ area }) => area),
    ...sheet.charts.flatMap(({ source, position }) => [source, position]),
    ...(sheet.protection?.unlocked ?? []),
    ...(sheet.page.printArea ? [sheet.page.printArea] : []),
  ];
}

describe.each(planCases)("plan of $preset $language, demo $demo", (wanted) => {
  const plan = planOf(wanted);

  test("ten sheets in their order, their names short enough and different", () => {
    expect(plan.sheets.map(({ key }) => key)).toEqual([
      "Guide",
      "Today",
      ...tableKeys,
      "Regions",
      "Options",
      "ActionLog",
    ]);
    const names = plan.sheets.map(({ name }) => name);
    expect(new Set(names).size).toBe(10);
    expect(listSheetNames(wanted.language)).toEqual(names);
    for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
  });

  test("every area lies on its sheet and is not empty", () => {
    const faults = plan.sheets
      .flatMap(areasOf)
      .filter(
        ({ row, column, rows, columns }) =>
          row < 0 ||
          column < 0 ||
          rows < 1 ||
          columns < 1 ||
          row + rows > sheetRowCount ||
          column + columns > sheetColumnCount,
      );
    expect(faults).toEqual([]);
  });

  test("blocks are rectangles", () => {
    for (const { values, formulas } of plan.sheets.flatMap(({ blocks }) => blocks)) {
      for (const cells of [values, formulas]) {
        if (cells) expect(new Set(cells.map((row) => row.length)).size).toBe(1);
      }
    }
  });

  test("tables have a key, a format and a formula or null per header, rows as wide, and no header twice", () => {
    for (const { headers, keys, columnFormulas, numberFormats, rows } of plan.sheets.flatMap(({ tables }) => tables)) {
      const widths = [keys, columnFormulas, numberFormats, ...rows].map((row) => row.length);
      expect(new Set([headers.length, ...widths]).size).toBe(1);
      expect(new Set(headers.map((header) => header.toLowerCase())).size).toBe(headers.length);
      expect(headers).not.toContain("");
    }
  });

  test("tables keep apart: nothing lies below or beside them but an empty column", () => {
    for (const { tables } of plan.sheets) {
      const spans = tables.map(({ column, headers }) => [column, column + headers.length] as const);
      spans.forEach(([left], index) => {
        if (index > 0) expect(left).toBe((spans[index - 1]?.[1] ?? 0) + 1);
      });
    }
  });

  test("input columns hold no formula and formula columns no value", () => {
    for (const { rows, columnFormulas } of plan.sheets.flatMap(({ tables }) => tables)) {
      for (const row of rows) {
        row.forEach((value, index) => {
          if (columnFormulas[index] !== null) expect(value).toBeNull();
        });
      }
    }
  });

  test("a text format never stands in a formula column: the formula would stay a text", () => {
    for (const { numberFormats, columnFormulas } of plan.sheets.flatMap(({ tables }) => tables)) {
      numberFormats.forEach((format, index) => {
        if (columnFormulas[index] !== null) expect(format).not.toBe("@");
      });
    }
  });

  test("no format leaves the point of a whole number standing, as 50.", () => {
    const formats = plan.sheets.flatMap(({ tables, styles }) => [
      ...tables.flatMap(({ numberFormats }) => numberFormats),
      ...styles.flatMap(({ numberFormat = [] }) => numberFormat),
    ]);
    for (const format of formats) expect(format).not.toMatch(/\.#/);
  });

  test("names are different, are no cell addresses and no names of tables", () => {
    const names = plan.names.map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    const tables = plan.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name.toLowerCase()));
    for (const name of names) {
      expect(name).toMatch(/^[a-z_][\w.]*$/);
      expect(name).not.toMatch(/^[a-z]{1,3}\d+$/);
      expect(tables).not.toContain(name);
    }
  });

  test("the texts of validations fit into Excel's boxes, inline lists into 255 characters", () => {
    for (const { rule, errorTitle, errorMessage, promptTitle, promptMessage } of plan.sheets.flatMap(
      ({ validations }) => validations,
    )) {
      if (rule.kind === "list" && !rule.source.startsWith("=")) expect(rule.source.length).toBeLessThanOrEqual(255);
      for (const title of [errorTitle, promptTitle]) expect(title.length).toBeLessThanOrEqual(32);
      for (const message of [errorMessage, promptMessage]) expect(message.length).toBeLessThanOrEqual(225);
      expect(errorMessage).not.toBe("");
    }
  });

  test("validation of data runs from the first data row to the last row of the sheet, never over the header", () => {
    for (const key of tableKeys) {
      for (const { area } of sheetOf(plan, key).validations)
        expect([area.row, area.row + area.rows]).toEqual([2, sheetRowCount]);
    }
  });

  test("lists refuse blanks: a list that holds one would accept anything", () => {
    for (const { rule, ignoreBlanks } of plan.sheets.flatMap(({ validations }) => validations)) {
      if (rule.kind === "list") expect(ignoreBlanks).toBe(false);
    }
  });

  test("links lead to sheets of the plan", () => {
    const keys = plan.sheets.map(({ key }) => key);
    for (const { sheetKey } of plan.sheets.flatMap(({ links }) => links)) expect(keys).toContain(sheetKey);
  });

  test("report sheets are locked but for their input cells, data sheets are open", () => {
    const locked = plan.sheets.filter(({ protection }) => protection !== null).map(({ key }) => key);
    expect(locked).toEqual(["Guide", "Today", "Regions"]);
    const open = sheetOf(plan, "Regions").protection?.unlocked.map(({ rows, columns }) => `${rows} × ${columns}`);
    const [periodCells, amountLimits, evidenceChoice, causes] = [5, 4, 1, ["100 × 4", "100 × 1"]];
    expect(open).toEqual([...Array<string>(periodCells + amountLimits + evidenceChoice).fill("1 × 1"), ...causes]);
    expect(sheetOf(plan, "Today").protection?.unlocked).toEqual([]);
  });

  test("cells that people fill in hold no formula but what follows from the period until they do", () => {
    for (const { protection, blocks, key } of plan.sheets) {
      const filled = blocks.flatMap(({ row, column, formulas = [] }) =>
        formulas.flatMap((line, down) =>
          line.flatMap((formula, right) => (formula === null ? [] : [{ row: row + down, column: column + right }])),
        ),
      );
      const isIn = ({ row, column, rows, columns }: PlanArea) =>
        filled.some(
          (cell) => cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns,
        );
      expect((protection?.unlocked ?? []).filter(isIn)).toHaveLength(key === "Regions" ? 4 : 0);
    }
  });

  test("sections of Regions keep apart, and each stands on one printed page", () => {
    const { page } = sheetOf(plan, "Regions");
    const kind = { preset: wanted.preset, language: wanted.language };
    const boxes = [
      ...dashboardSections(kind).map(({ row, column, rows, columns }) => ({
        row,
        column,
        rows: rows.length + 2,
        columns: columns.length,
      })),
      ...sheetOf(plan, "Regions").charts.map(({ position }) => position),
    ];
    const overlap = (a: PlanArea, b: PlanArea) =>
      a.row < b.row + b.rows &&
      b.row < a.row + a.rows &&
      a.column < b.column + b.columns &&
      b.column < a.column + a.columns;
    expect(boxes.filter((box, index) => boxes.some((other, place) => place !== index && overlap(box, other)))).toEqual(
      [],
    );
    const isCut = ({ row, rows }: PlanArea) => page.breakRows?.some((cut) => row < cut && cut < row + rows);
    expect(boxes.filter(isCut)).toEqual([]);
    const { column, columns, row, rows } = page.printArea ?? { column: 0, columns: 0, row: 0, rows: 0 };
    for (const box of boxes)
      expect(box.column + box.columns <= column + columns && box.row + box.rows <= row + rows).toBe(true);
  });

  test("the colour of overdue rows hangs on one cell", () => {
    const rules = sheetOf(plan, "Customers").colourRules.filter(
      ({ rule }) => rule.kind === "formula" && rule.formula.includes("HighlightOn"),
    );
    expect(rules).toHaveLength(1);
    expect(ruleFormulas(plan).filter((formula) => formula.includes("HighlightOn"))).toHaveLength(1);
    expect(cellsOfNames(plan).get("HighlightOn")).toEqual([[false]]);
  });

  test("what Options shows is read back as the preset's settings", () => {
    const facts = readWorkbookFacts(cellsOfNames(plan));
    const defaults = defaultSettings(wanted.preset, wanted.language);
    const owners = facts.settings.lists["owner"] ?? [];
    expect({ preset: facts.preset, language: facts.language, version: facts.schemaVersion }).toEqual({
      preset: wanted.preset,
      language: wanted.language,
      version: schemaVersion,
    });
    expect(facts.settings).toEqual({ ...defaults, lists: { ...defaults.lists, owner: owners } });
    expect(owners).toHaveLength(wanted.demo ? 4 : 1);
  });
});

/** What the cells behind the names of a new workbook hold, as far as they are typed; the day off code is joined by a formula. */
function cellsOfNames(plan: WorkbookPlan): NamedCells {
  const options = sheetOf(plan, "Options");
  const cells = new Map<string, PlanValue[][]>([["Weekend", [[plan.sheets.length > 0 ? weekendOf(options) : null]]]]);
  for (const { name, formula } of plan.names) {
    const column = /^=(\w+)\[([^[\]]+)\]$/.exec(formula);
    const cell = /^='[^']+'!\$([A-Z]+)\$(\d+)$/.exec(formula);
    const table = options.tables.find((candidate) => candidate.name === column?.[1]);
    if (table) {
      const index = table.headers.indexOf(column?.[2] ?? "");
      cells.set(
        name,
        table.rows.map((row) => [row[index] ?? ""]),
      );
    } else if (cell && !cells.has(name)) {
      const value = valueAt(options, Number(cell[2]) - 1, (cell[1] ?? "A").charCodeAt(0) - 65);
      if (value !== undefined) cells.set(name, [[value ?? ""]]);
    }
  }
  const stage = options.tables.find(({ name }) => name === "OptionsStage");
  cells.set("CadenceDays", stage?.rows.map((row) => row.slice(2, 5).map((days) => days ?? "")) ?? []);
  return new Map([...cells].filter(([name]) => workbookFactNames.includes(name)));
}

function valueAt(sheet: SheetPlan, row: number, column: number): PlanValue | undefined {
  const block = sheet.blocks.find(
    ({ row: top, column: left, values }) =>
      values !== undefined &&
      row >= top &&
      row < top + values.length &&
      column >= left &&
      column < left + (values[0]?.length ?? 0),
  );
  return block?.values?.[row - block.row]?.[column - block.column];
}

function weekendOf(options: SheetPlan): string {
  const days = options.blocks.find(({ values }) => values?.length === 7)?.values ?? [];
  return days.map(([, word]) => (word === "休息" || word === "off" ? "1" : "0")).join("");
}
