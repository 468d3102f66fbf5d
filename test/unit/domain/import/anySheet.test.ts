/** Whatever stands in a sheet, the import says something about each of its rows. */
import fc from "fast-check";
import { planImport } from "../../../../src/domain/import/planImport";
import { guessLayout } from "../../../../src/domain/import/sourceLayout";
import { isFilled, type SourceCell, type SourceSheet } from "../../../../src/domain/import/sourceTable";
import { doAllSteps } from "../../../../src/domain/steps";
import { day } from "../../../builders/day";
import { someSettings } from "../../../builders/someSettings";

const today = day("2026-11-23");
const settings = someSettings();
const oddities = [
  "客户名称",
  "电话",
  "跟进记录",
  "金额(万元)",
  "日期",
  "订单号",
  "合计",
  "name",
  "Mobile",
  "Total",
  "3/5 电话 x; 99/99 y",
  "13800000000/13900000000",
  "1.2万",
  "(5)",
  "26-3-5",
  "#N/A",
  "=1+1",
  "<b>",
  "——",
  "\u0000",
  "９９",
  "13/13/2026",
  "'",
  "1e309",
];
const cell: fc.Arbitrary<SourceCell> = fc.oneof(
  fc.constantFrom(...oddities),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
);
const sheet: fc.Arbitrary<SourceSheet> = fc
  .array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 12 })
  .map((rows) => rows.map((cells, index) => ({ line: index + 1, cells })).filter(({ cells }) => cells.some(isFilled)))
  .filter((rows) => rows.length > 0)
  .map((rows) => ({ name: "", rows }));

test("every row below the header is added, rejected or a duplicate", () => {
  fc.assert(
    fc.property(sheet, (any) => {
      const layout = guessLayout({ sheet: any, preset: "general", settings });
      const keys = layout.guesses.map(({ key }) => key);
      const existing = { customers: [], orders: [], records: [] };
      let count = 0;
      const newId = () => `N-${(count += 1)}`;
      const question = { layout, keys, existing, settings, preset: "general" as const, today, newId };
      const { read, records, rejected, duplicates } = doAllSteps(planImport(question));
      expect(records.length + rejected.length + duplicates.length).toBe(read);
      const above = rejected.filter(({ code }) => code === "aboveHeader").length;
      expect(layout.titles.length - above + layout.headerRows.length + read).toBe(any.rows.length);
      expect(layout.guesses).toHaveLength(layout.headers.length);
    }),
    { numRuns: 400 },
  );
});
