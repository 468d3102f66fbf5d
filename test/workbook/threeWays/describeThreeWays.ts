/** The domain, the sheet's formulas on the embedded Excel, and LibreOffice on the saved file must say the same. */
import { importRecords } from "../../../src/actions/importRecords";
import { readAllRecords } from "../../../src/actions/readRecords";
import { summariseRegions } from "../../../src/actions/summariseRegions";
import { lastYearPeriod } from "../../../src/domain/regions/lastYearPeriod";
import { summarise, type Summary } from "../../../src/domain/regions/summarise";
import { collectSummaryFacts } from "../../../src/domain/regions/summaryFacts";
import type { Language } from "../../../src/i18n/language";
import { amountLimits } from "../../../src/schema/amountBands";
import type { TableKey } from "../../../src/schema/columnSpec";
import { createListWords } from "../../../src/schema/listWords";
import { evidenceLists } from "../../../src/schema/plan/dashboard/evidenceLists";
import { evidenceNames } from "../../../src/schema/plan/dashboard/evidenceNames";
import { dashboardSections } from "../../../src/schema/plan/dashboard/planDashboard";
import type { Section } from "../../../src/schema/plan/dashboard/section";
import { listTodayCounts, todayColumns, type TodayCount } from "../../../src/schema/plan/todayColumns";
import { reorderRowCount } from "../../../src/schema/plan/todayReorders";
import { countLineRow, reorderPlace, todayRowCount } from "../../../src/schema/plan/todaySheet";
import { periodNames, regionLayout } from "../../../src/schema/plan/regionLayout";
import { planWorkbook } from "../../../src/schema/plan/planWorkbook";
import { specialWords } from "../../../src/schema/plan/specialWords";
import type { PresetKey } from "../../../src/schema/presets/preset";
import { hasReorders } from "../../../src/schema/presets/hasReorders";
import { sheetNames } from "../../../src/schema/sheetNames";
import { findColumn, tableSchema } from "../../../src/schema/tableSchema";
import { randomTracker, type TrackerSizes } from "../../builders/randomTracker";
import { inExcel, openTracker, today, type OpenedExcel } from "../../builders/trackerExcel";
import { inspectWithLibreOffice, isLibreOfficeAvailable } from "../../office/libreOffice";
import {
  expectedCustomerColumns,
  expectedFeedbackColumns,
  expectedFollowUpColumns,
  expectedOrderColumns,
  expectedReorderColumns,
  expectedPaymentColumns,
  type DomainQuestion,
  type ExpectedValue,
} from "./expectedColumns";
import { expectedReorderRows, expectedTodayCounts, expectedTodayRows } from "./expectedToday";
import {
  expectedUsage,
  expectedWorkingCustomers,
  expectedWorkingFeedback,
  expectedWorkingFollowUps,
  expectedWorkingOrders,
  expectedWorkingPayments,
  expectedWorkingReorders,
} from "./expectedWorkingColumns";
import { expectedEvidence } from "./expectedEvidence";
import { expectedSections } from "./expectedSections";
import { shownCells, type Cells } from "./shownCells";

export type ThreeWaysCase = readonly [PresetKey, Language, number, TrackerSizes];

const tables = [
  { table: "Customers", size: "customers", expect: expectedCustomerColumns, expectWorking: expectedWorkingCustomers },
  { table: "FollowUps", size: "followUps", expect: expectedFollowUpColumns, expectWorking: expectedWorkingFollowUps },
  { table: "Orders", size: "orders", expect: expectedOrderColumns, expectWorking: expectedWorkingOrders },
  { table: "Payments", size: "payments", expect: expectedPaymentColumns, expectWorking: expectedWorkingPayments },
  { table: "Feedback", size: "feedback", expect: expectedFeedbackColumns, expectWorking: expectedWorkingFeedback },
] as const;
const period = { from: today - 22, to: today + 7 };
/** A region whose evidence is looked at. */
const group = "Venus";

export function describeThreeWays(preset: PresetKey, language: Language, seed: number, sizes: TrackerSizes): void {
  let opened: OpenedExcel;
  let question: DomainQuestion;
  let summary: Summary;
  const ways = new Map<string, Cells>();

  beforeAll(async () => {
    opened = await openTracker({ preset, language });
    // The day stands in the file, so that LibreOffice takes the same for today.
    await writeNamed("TodayDate", today);
    await fill(sizes, seed);
    const { records, facts } = await readAllRecords();
    question = { records, settings: facts.settings, words: createListWords(facts.settings, language), today };
    summary = await summariseRegions({ ...period, groupBy: "region" });
    await writeNamed(evidenceNames.choice, group);
    ways.set("the embedded Excel", shownCells(opened));
    if (!isLibreOfficeAvailable()) {
      if (process.env["CI"]) throw new Error("LibreOffice is not installed");
      console.warn("LibreOffice is not installed: it was not asked.");
      return;
    }
    const { sheets } = await inspectWithLibreOffice(await opened.excel.save());
    ways.set("LibreOffice", (sheet) => sheets[sheet]?.values ?? []);
  });
  afterAll(() => opened.close());

  const namedCell = (cells: Cells, name: string): unknown => {
    const { formula = "" } =
      planWorkbook({ preset, language, today, demo: false }).names.find((each) => each.name === name) ?? {};
    const [, sheet = "", letters = "A", row = "1"] = /^='?(.+?)'?!\$([A-Z]+)\$(\d+)/.exec(formula) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return cells(sheet)[Number(row) - 1]?.[column];
  };

  const columnsOf = (cells: Cells, table: TableKey, keys: readonly string[]) => {
    const schema = tableSchema(table, preset);
    const [, headers = [], ...rows] = cells(schema.sheetName[language]);
    return Object.fromEntries(
      keys.map((key) => {
        const position = headers.indexOf(findColumn(schema, key)?.header[language]);
        return [key, rows.map((row) => comparisonOf(key)(row[position]))];
      }),
    );
  };

  test.each(tables)("every row of $table says what the domain says", ({ table, size, ...expected }) => {
    const working = { ...question, period: summary.period, previous: summary.previous, group };
    const columns = { ...expected.expect(question), ...expected.expectWorking(working) };
    if (table === "Customers" && hasReorders(preset)) {
      Object.assign(columns, expectedReorderColumns(question));
      Object.assign(columns, expectedWorkingReorders(working, columns["reorderDate"] ?? []));
    }
    const formulas = tableSchema(table, preset).columns.flatMap(({ key, formula }) => (formula ? [key] : []));
    if (formulas.some((key) => key.startsWith("usedUp"))) Object.assign(columns, expectedUsage(working)[table]);
    // Whoever adds a formula column says here what it ought to hold.
    expect(Object.keys(columns).sort()).toEqual(formulas.sort());
    const comparable = Object.fromEntries(
      Object.entries(columns).map(([key, values]) => [key, values.map(comparisonOf(key))]),
    );
    expect(Object.values(comparable)[0]).toHaveLength(sizes[size]);
    for (const [way, cells] of ways) {
      expect({ way, ...columnsOf(cells, table, Object.keys(columns)) }).toEqual({ way, ...comparable });
    }
  });

  test("Today lists the same customers in the same order, cell by cell", () => {
    const rows = expectedTodayRows(question);
    expect(rows.length).toBeGreaterThan(10);
    expect(rows[0]).toHaveLength(todayColumns.length + 1);
    const wanted = Array.from({ length: todayRowCount }, (_, index) =>
      Array.from({ length: todayColumns.length + 1 }, (_cell, column) => toComparable(rows[index]?.[column] ?? null)),
    );
    for (const [way, cells] of ways) {
      const sheet = cells(sheetNames.Today[language]);
      expect([way, sheet[0]?.[2]]).toEqual([way, today]);
      const shown = wanted.map((_, index) =>
        wanted[0]?.map((_cell, column) => toComparable(sheet[reorderPlace.headerRow + 1 + index]?.[column])),
      );
      expect({ way, rows: shown }).toEqual({ way, rows: wanted });
    }
  });

  if (hasReorders(preset)) {
    test("Today lists who is due to reorder, the longest past first", () => {
      const rows = expectedReorderRows(question);
      expect(rows.length).toBeGreaterThan(0);
      const wanted = rows.slice(0, reorderRowCount).map((row) => row.map(toComparable));
      for (const [way, cells] of ways) {
        const { headerRow, column } = reorderPlace;
        const shown = cells(sheetNames.Today[language]).slice(headerRow + 1, headerRow + 1 + wanted.length);
        expect([way, shown.map((row) => row.slice(column, column + 4).map(toComparable))]).toEqual([way, wanted]);
      }
    });
  }

  test("Today counts what the domain lists", () => {
    const expected = expectedTodayCounts(question);
    const labels = listTodayCounts(preset).flatMap((counts) => counts.map(({ label }) => label.en));
    const wanted = labels.map((label) => [label, expected.get(label)]);
    for (const [way, cells] of ways) {
      const shown = listTodayCounts(preset).flatMap((counts, line) => shownCounts(cells, counts, line, language));
      expect([way, shown]).toEqual([way, wanted]);
    }
  });

  test("the working values of Options are those of the settings", () => {
    const { settings, words } = question;
    const expected = [
      [periodNames.from, period.from],
      [periodNames.to, period.to],
      [periodNames.end, summary.period.to],
      [periodNames.previousFrom, summary.previous.from],
      [periodNames.previousTo, summary.previous.to],
      [periodNames.lastYearFrom, lastYearPeriod(period.from, period.to, today).from],
      [periodNames.lastYearTo, lastYearPeriod(period.from, period.to, today).to],
      [periodNames.groupBy, words.labelOf("groupBy", "region")],
      ["TodayDate", today],
      ["Weekend", settings.weekend],
      ...specialWords.map(({ name, list, code }) => [name, words.labelOf(list, code)]),
      ...[
        [evidenceNames.choice, group],
        [evidenceNames.group, group],
      ],
    ];
    for (const [way, cells] of ways) {
      const shown = expected.map(([name]) => [name, namedCell(cells, String(name))]);
      expect([way, shown]).toEqual([way, expected]);
    }
  });

  test("every section of Regions says what the domain says", () => {
    const { records, settings, words } = question;
    const facts = collectSummaryFacts({ records, settings, today });
    const expected = expectedSections({
      ...{ records, settings, words, today, facts, amountLimits: amountLimits(preset) },
      ...{ period: summary.period, previous: summary.previous },
      lastYear: lastYearPeriod(period.from, period.to, today),
    });
    const sections = dashboardSections({ preset, language });
    expect(sections.map(({ title }) => title.en).sort()).toEqual(Object.keys(expected).sort());
    for (const [way, cells] of ways) {
      for (const section of sections) {
        const wanted = expected[section.title.en] ?? [];
        const shown = shownSection(cells, section, sheetNames.Regions[language], wanted);
        const rows = wanted.map((row) => row.map(toComparable));
        expect({ way, section: section.title.en, rows: shown }).toEqual({ way, section: section.title.en, rows });
      }
    }
  });

  test("Regions lists the evidence of the chosen group, the worst first, and counts it", () => {
    const { records, settings } = question;
    const facts = collectSummaryFacts({ records, settings, today });
    const drop = { facts, period: summary.period, previous: summary.previous, groupBy: "region", group } as const;
    const expected = expectedEvidence(question, drop);
    expect(evidenceLists.map(({ title }) => title.en)).toEqual(Object.keys(expected));
    for (const [way, cells] of ways) {
      const sheet = cells(sheetNames.Regions[language]);
      for (const { title, place, columns } of evidenceLists) {
        const { count, rows } = expected[title.en] ?? { count: 0, rows: [] };
        if (sizes.customers > 100) expect([title.en, count > 0]).toEqual([title.en, true]);
        const lines = Array.from({ length: regionLayout.evidenceLineCount }, (_, index) =>
          columns.map((_column, column) => toComparable(rows[index]?.[column] ?? null)),
        );
        const shown = sheet
          .slice(place.row + 2, place.row + 2 + lines.length)
          .map((line) => line.slice(place.column, place.column + columns.length).map(toComparable));
        expect({ way, list: title.en, lines: shown }).toEqual({ way, list: title.en, lines });
        expect([way, title.en, /\d+/.exec(String(sheet[place.row]?.[place.column + 3]))?.[0]]).toEqual([
          ...[way, title.en, String(count)],
        ]);
      }
    }
  });

  const lastYearCells = (group: string | null, amount: number) => {
    const { rows, total } = summarise({
      ...{ records: question.records, settings: question.settings, today, groupBy: "region" as const },
      period: lastYearPeriod(period.from, period.to, today),
    });
    const before = group === null ? total : rows.find((row) => row.group === group);
    return [before?.amount ?? null, before?.amount ? (amount - before.amount) / before.amount : null];
  };

  test("Regions shows the same figures, group by group", () => {
    const { rows, total } = summary;
    const expected = [total, ...rows.filter(({ group }) => group !== "")].map((figures) => [
      "group" in figures ? question.words.labelOf("region", String(figures.group)) : null,
      ...[figures.amount, figures.previousAmount, figures.changePercent === null ? null : figures.changePercent / 100],
      figures.alert === null ? null : question.words.labelOf("dropAlert", figures.alert),
      ...lastYearCells("group" in figures ? String(figures.group) : null, figures.amount),
      ...[figures.share, figures.orders, figures.previousOrders, figures.customers, figures.newCustomers],
      ...[figures.received, figures.outstanding, figures.lateOrders, figures.overdueFollowUps],
      figures.averageSatisfaction,
    ]);
    for (const [way, cells] of ways) {
      const [shownTotal = [], , ...groups] = cells(sheetNames.Regions[language]).slice(regionLayout.totalRow);
      const shown = [[null, ...shownTotal.slice(1, 17)], ...groups.map((row) => row.slice(0, 17))].slice(
        0,
        expected.length,
      );
      const comparable = (table: readonly (readonly unknown[])[]) => table.map((row) => row.map(toComparable));
      expect({ way, rows: comparable(shown) }).toEqual({ way, rows: comparable(expected) });
    }
  });
}

/** By English label. */
function shownCounts(
  cells: Cells,
  counts: readonly TodayCount[],
  line: number,
  language: Language,
): [string, unknown][] {
  const figures = cells(sheetNames.Today[language])[countLineRow(line) + 1] ?? [];
  return counts.map(({ label }, index) => [label.en, figures[index + 1]]);
}

/** Of a section all that is no fixed label. */
function shownSection(cells: Cells, { row, column, columns, rows }: Section, sheet: string, wanted: Rows): Rows {
  const skipped = columns.length - (wanted[0]?.length ?? 0);
  return cells(sheet)
    .slice(row + 2, row + 2 + rows.length)
    .map((line, index) =>
      line.slice(column + skipped, column + columns.length).map((cell, place) => {
        const isLabel = skipped === 0 && place === 0 && wanted[index]?.[0] === null;
        return isLabel ? null : toComparable(cell);
      }),
    );
}

type Rows = readonly (readonly ExpectedValue[])[];

function writeNamed(name: string, value: string | number): Promise<void> {
  return inExcel(async (context) => {
    context.workbook.names.getItem(name).getRange().values = [[value]];
    await context.sync();
  });
}

async function fill(sizes: TrackerSizes, seed: number): Promise<void> {
  const { customers, followUps, orders, payments, feedback } = randomTracker(seed, sizes, today);
  const newValues = { region: ["Mars", "Venus"], owner: ["王芳", "李雷"] };
  await importRecords({ table: "Customers", records: customers, newValues });
  await importRecords({ table: "FollowUps", records: followUps, newValues: {} });
  await importRecords({ table: "Orders", records: orders, newValues: {} });
  await importRecords({ table: "Payments", records: payments, newValues: {} });
  await importRecords({ table: "Feedback", records: feedback, newValues: {} });
}

/** Groups that differ in case only are one; a cell keeps what was typed, a record the value of the list. */
function comparisonOf(key: string): (value: unknown) => ExpectedValue {
  if (key !== "groupValue" && key !== "reportRegion") return toComparable;
  return (value) => toComparable(typeof value === "string" ? value.toLowerCase() : value);
}

/** Formulas give 0 or a blank text where there is nothing; the 12th digit is beyond what anybody sees. */
function toComparable(value: unknown): ExpectedValue {
  if (typeof value === "number") return value === 0 ? null : Number(value.toPrecision(12));
  return typeof value === "string" && value !== "" ? value : value ? JSON.stringify(value) : null;
}
