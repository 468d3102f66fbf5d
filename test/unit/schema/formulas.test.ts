import { parseStructRef, tokenize } from "@borgar/fx";
import { renderFormula, renderRule } from "../../../src/schema/formulaText";
import { tableSchema } from "../../../src/schema/tableSchema";
import { cellFormulas, planCases, planOf, ruleFormulas } from "./everyPlan";

/** What Excel 2019 and later, Microsoft 365, WPS and LibreOffice 7.4 all have. */
const sharedFunctions = new Set(
  (
    "ABS AND COUNTIF COUNTIFS DATE DAY EDATE FIND IF IFERROR INDEX INT ISERROR ISNUMBER LARGE LEFT LEN MATCH MAX MAXIFS MID MIN MINIFS MOD " +
    "MONTH N NETWORKDAYS.INTL NOT OR RIGHT ROUND ROW ROWS SUBSTITUTE SUM SUMIFS SUMPRODUCT TEXT TODAY TRIM VALUE WORKDAY.INTL YEAR"
  ).split(" "),
);

describe.each(planCases.filter(({ demo }) => !demo))("formulas of a workbook: $preset $language", (wanted) => {
  const plan = planOf(wanted);
  const everything = [...cellFormulas(plan), ...ruleFormulas(plan), ...plan.names.map(({ formula }) => formula)];
  const tokens = everything.flatMap((formula) => tokenize(formula).map((token) => ({ ...token, formula })));

  test("only functions that all spreadsheet programs share", () => {
    const others = tokens.filter(({ type, value }) => type === "func" && !sharedFunctions.has(value.toUpperCase()));
    expect(others).toEqual([]);
  });

  test("every table column that a formula mentions exists, in the form that files need", () => {
    const headers = new Map(plan.sheets.flatMap(({ tables }) => tables.map(({ name, headers: own }) => [name, own])));
    const faults = tokens
      .filter(({ type }) => type === "structured")
      .filter(({ value }) => {
        const reference = parseStructRef(value);
        const known = headers.get(reference?.table ?? "") ?? [];
        return /^\[|\[@/.test(value) || !(reference?.columns ?? []).every((column) => known.includes(column));
      });
    expect(faults).toEqual([]);
  });

  test("every name that a formula mentions is defined", () => {
    const columnNames = plan.sheets.flatMap(({ tables }) =>
      tables.flatMap(({ name, keys }) => keys.map((key) => `gd.${name}.${key}`)),
    );
    const known = new Set([...plan.names.map(({ name }) => name), ...columnNames]);
    const unknown = tokens.filter(({ type, value }) => type === "range_named" && !known.has(value));
    expect(unknown).toEqual([]);
  });

  test("nothing is left of the schema's own notation, and no formula is one that cannot be read", () => {
    for (const formula of everything) expect(formula).toMatch(/^=[^=]/);
    const leftOver = tokens.filter(({ type, value }) => type !== "string" && /[{}]/.test(value));
    expect([...leftOver, ...tokens.filter(({ type }) => type === "unknown")]).toEqual([]);
  });

  test("validation and colour rules use cells and names only, and fit into Excel's 255 characters", () => {
    for (const formula of ruleFormulas(plan)) {
      expect(tokenize(formula).filter(({ type }) => type === "structured")).toEqual([]);
      expect(formula.length).toBeLessThanOrEqual(255);
    }
  });
});

/** Look-ups that walk a whole column. */
const scans = /\b(?:COUNTIFS?|SUMIFS|MAXIFS|MINIFS|SUMPRODUCT)\(/;

describe("what recalculates at midnight", () => {
  test("no row of a data table scans another table for today's sake, but in the rare branch of an IF", () => {
    for (const wanted of planCases) {
      const formulas = planOf(wanted).sheets.flatMap(({ tables }) =>
        tables.flatMap(({ columnFormulas }) => columnFormulas),
      );
      const both = formulas.filter(
        (formula) => formula !== null && scans.test(formula) && formula.includes("TodayDate"),
      );
      for (const formula of both) expect(formula).toMatch(/^=IF\(\w+\[\[#This Row\],\[[^\]]+\]\]<=TodayDate,/);
    }
  });
});

describe("renderFormula", () => {
  const zh = { preset: "general", language: "zh" } as const;

  test("the cell of the row, a column, a word", () => {
    expect(renderFormula('IF([@dueDate]=0,{reason.promised},Orders[amount])&"[@x]"', "Customers", zh)).toBe(
      '=IF(Customers[[#This Row],[应跟进日]]=0,"约定",Orders[订单金额])&"[@x]"',
    );
  });

  test("a header with brackets is escaped", () => {
    expect(renderFormula("[@deliveryDate]", "Orders", { preset: "trade", language: "zh" })).toBe(
      "=Orders[[#This Row],[交期(装运期)]]",
    );
  });

  test("a word around a number is joined", () => {
    expect(renderFormula("{deliveryState.shippedLate#[@daysShippedLate]}", "Orders", { ...zh, language: "en" })).toBe(
      '="Shipped "&Orders[[#This Row],[Days shipped late]]&" days late"',
    );
  });

  test("a key that no column has does not pass silently", () => {
    expect(() => renderFormula("[@amout]", "Orders", zh)).toThrow("amout");
    expect(() => renderFormula("{reason.promise}", "Customers", zh)).toThrow("promise");
  });

  test("rules get the cell of the first data row and the hidden name of a column", () => {
    expect(renderRule("COUNTIF(Customers[name],[@name])", tableSchema("Customers", "general"), 3, zh)).toBe(
      "=COUNTIF(gd.Customers.name,$B3)",
    );
  });
});
