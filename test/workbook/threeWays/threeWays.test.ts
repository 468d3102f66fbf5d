/** The domain, the sheet's formulas on the embedded Excel, and LibreOffice on the saved file must say the same. */
import { importRecords } from "../../../src/actions/importRecords";
import { readAllRecords } from "../../../src/actions/readRecords";
import { summariseRegions } from "../../../src/actions/summariseRegions";
import { createCustomerDirectory } from "../../../src/domain/customers/customerDirectory";
import { isOldCase } from "../../../src/domain/feedback/findCaseReason";
import { isOpenCase } from "../../../src/domain/feedback/isOpenCase";
import { listOpenCases } from "../../../src/domain/feedback/listOpenCases";
import { listTodaySections } from "../../../src/domain/today/listTodaySections";
import { listDueFollowUps } from "../../../src/domain/followUps/listDueFollowUps";
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
import { listTodayCounts, type TodayCount } from "../../../src/schema/plan/todayColumns";
import { reorderRowCount } from "../../../src/schema/plan/todayReorders";
import { countLineRow, reorderPlace } from "../../../src/schema/plan/todaySheet";
import { regionLayout } from "../../../src/schema/plan/regionLayout";
import type { PresetKey } from "../../../src/schema/presets/preset";
import { hasReorders } from "../../../src/schema/presets/hasReorders";
import { sheetNames } from "../../../src/schema/sheetNames";
import { findColumn, tableSchema } from "../../../src/schema/tableSchema";
import { randomTracker, type TrackerSizes } from "../../builders/randomTracker";
import { inExcel, openTracker, today, type OpenedExcel } from "../../builders/trackerExcel";
import { inspectWithLibreOffice, isLibreOfficeAvailable, stopLibreOffice } from "../../office/libreOffice";
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
import { expectedEvidence } from "./expectedEvidence";
import { expectedSections } from "./expectedSections";
import { shownCells, type Cells } from "./shownCells";

jest.setTimeout(300_000);
afterAll(stopLibreOffice);

const small: TrackerSizes = { customers: 60, followUps: 250, orders: 120, payments: 180, feedback: 40 };
const whole: TrackerSizes = { customers: 300, followUps: 1_500, orders: 600, payments: 900, feedback: 120 };
/** Weekends and holidays; ETAs and other stages; no days off at all. */
const workbooks: readonly [PresetKey, Language, number, TrackerSizes][] = [
  ["general", "en", 7, whole],
  ["trade", "zh", 11, small],
  ["retail", "zh", 23, small],
  ["cosmetics", "en", 31, small],
];
const tables = [
  { table: "Customers", size: "customers", expect: expectedCustomerColumns },
  { table: "FollowUps", size: "followUps", expect: expectedFollowUpColumns },
  { table: "Orders", size: "orders", expect: expectedOrderColumns },
  { table: "Payments", size: "payments", expect: expectedPaymentColumns },
  { table: "Feedback", size: "feedback", expect: expectedFeedbackColumns },
] as const;
const period = { from: today - 22, to: today + 7 };
/** A region whose evidence is looked at. */
const group = "Venus";

describe.each(workbooks)("A workbook of the preset %s in %s, seed %i", (preset, language, seed, sizes) => {
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

  const columnsOf = (cells: Cells, table: TableKey, keys: readonly string[]) => {
    const schema = tableSchema(table, preset);
    const [, headers = [], ...rows] = cells(schema.sheetName[language]);
    return Object.fromEntries(
      keys.map((key) => {
        const position = headers.indexOf(findColumn(schema, key)?.header[language]);
        return [key, rows.map((row) => toComparable(row[position]))];
      }),
    );
  };

  test.each(tables)("every row of $table says what the domain says", ({ table, size, expect: expectedColumns }) => {
    const withReorders = table === "Customers" && hasReorders(preset);
    const expected = { ...expectedColumns(question), ...(withReorders ? expectedReorderColumns(question) : {}) };
    const comparable = Object.fromEntries(
      Object.entries(expected).map(([key, values]) => [key, values.map(toComparable)]),
    );
    expect(Object.values(comparable)[0]).toHaveLength(sizes[size]);
    for (const [way, cells] of ways) {
      expect({ way, ...columnsOf(cells, table, Object.keys(expected)) }).toEqual({ way, ...comparable });
    }
  });

  test("Today lists the same customers in the same order", () => {
    const due = listDueFollowUps({ ...question.records, settings: question.settings, today });
    const names = due.slice(0, 200).map(({ customer }) => customer.name);
    expect(names.length).toBeGreaterThan(10);
    const isName = new Set<unknown>(names);
    for (const [way, cells] of ways) {
      const shown = cells(sheetNames.Today[language]).flatMap((row) => row.find((cell) => isName.has(cell)) ?? []);
      expect({ way, names: shown.slice(0, names.length) }).toEqual({ way, names });
    }
  });

  if (hasReorders(preset)) {
    test("Today lists who is due to reorder, the longest past first", () => {
      const { reorder } = listTodaySections(question);
      const byDay = [...reorder].sort((first, second) => second.days - first.days);
      expect(byDay.length).toBeGreaterThan(0);
      const wanted = byDay.slice(0, reorderRowCount).map(({ name, day }) => [name, day]);
      for (const [way, cells] of ways) {
        const { headerRow, column } = reorderPlace;
        const rows = cells(sheetNames.Today[language]).slice(headerRow + 1, headerRow + 1 + wanted.length);
        expect([way, rows.map((row) => [row[column], row[column + 2]])]).toEqual([way, wanted]);
      }
    });
  }

  test("Today counts what the domain lists", () => {
    const sections = listTodaySections(question);
    const { records, settings } = question;
    const directory = createCustomerDirectory(records.customers);
    const cases = listOpenCases({ feedback: records.feedback, directory, settings, today });
    const oldCases = records.feedback.filter((each) => isOpenCase(each) && isOldCase(each, settings, today));
    const expected = new Map<string, number>([
      ["Overdue follow-ups", sections.overdue.length],
      ["Due today", sections.dueToday.length],
      ["Due soon", sections.dueSoon.length],
      ["Late orders", sections.lateDelivery.length],
      ["Deliveries soon", sections.soonDelivery.length],
      ["To give back", sections.toReturn.length],
      ["Open cases", cases.length],
      ["Nobody on them", cases.filter(({ reason }) => reason === "noHandler").length],
      ["Open too long", oldCases.length],
      ...(hasReorders(preset) ? [["Due to reorder", sections.reorder.length] as const] : []),
    ]);
    for (const [way, cells] of ways) {
      const shown = new Map(
        listTodayCounts(preset).flatMap((counts, line) => shownCounts(cells, counts, line, language)),
      );
      for (const [label, count] of expected) expect([way, label, shown.get(label)]).toEqual([way, label, count]);
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
        if (sizes === whole) expect([title.en, count > 0]).toEqual([title.en, true]);
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
});

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

/** Formulas give 0 or a blank text where there is nothing; the 12th digit is beyond what anybody sees. */
function toComparable(value: unknown): ExpectedValue {
  if (typeof value === "number") return value === 0 ? null : Number(value.toPrecision(12));
  return typeof value === "string" && value !== "" ? value : value ? JSON.stringify(value) : null;
}
