import fc from "fast-check";
import { planWorkbook } from "../../../../src/schema/plan/planWorkbook";
import type { RepairPlan } from "../../../../src/schema/repair/repairPlan";
import {
  languageName,
  presetName,
  schemaVersionName,
  todayName,
  weekendName,
} from "../../../../src/schema/settingNames";
import { upgradeOptions } from "../../../../src/schema/upgrade/upgradeOptions";
import { day } from "../../../builders/day";

const plan = planWorkbook({ language: "en", preset: "general", today: day("2026-11-23"), demo: false });
const repair: RepairPlan = { language: "zh", plan, steps: [], sheetIds: new Map([["Options", "sheet"]]) };

const planned = plan.names.flatMap(({ name, formula }) => {
  const row = /^='Options'!\$B\$(\d+)$/.exec(formula)?.[1];
  return row === undefined ? [] : [{ name, row: Number(row) - 1 }];
});
// Every version has its day and its facts; the weekend stands alone, so that no neighbour would tell its place.
const everywhere = [todayName, weekendName, schemaVersionName, presetName, languageName];
const removable = planned.filter(({ name }) => !everywhere.includes(name));

/** The names of a workbook whose Options never had some of the rows, and have others below them by so much higher up. */
function upgradeWithout(missing: readonly string[], movedDown = 0) {
  const gone = planned.filter(({ name }) => missing.includes(name));
  const names = planned
    .filter((each) => !gone.includes(each))
    .map(({ name, row }) => {
      const standing = row - gone.filter((each) => each.row < row).length + movedDown;
      return { name, formula: `=Options!$B$${standing + 1}` };
    });
  return upgradeOptions(repair, { sheets: [], tables: [], names });
}

test("Rows that an earlier version lacked end where a new workbook has them", () => {
  fc.assert(
    fc.property(fc.subarray(removable, { minLength: 1 }), (missing) => {
      const names = missing.map(({ name }) => name);
      const { rows, added, insertions } = upgradeWithout(names);
      expect([...rows].filter(([planRow, row]) => planRow !== row)).toEqual([]);
      expect(added.map(({ planRow }) => planRow)).toEqual(
        missing.map(({ row }) => row).sort((one, other) => one - other),
      );
      expect(insertions.reduce((sum, each) => sum + each.rows, 0)).toBe(missing.length);
    }),
    { seed: 1123, numRuns: 300 },
  );
});

test("Rows that somebody moved stay there, and new ones stand among them", () => {
  const { rows, insertions, names } = upgradeWithout(["Level1"], 3);
  const level1 = planned.find(({ name }) => name === "Level1")?.row ?? 0;
  expect(rows.get(level1)).toBe(level1 + 3);
  expect(insertions).toEqual([{ row: level1 + 3, rows: 1 }]);
  expect(names).toEqual([{ name: "Level1", formula: `='Options'!$B$${level1 + 4}`, visible: true }]);
});

test("The day of the workbook is never written over, nor a formula that speaks of cells that are elsewhere", () => {
  const rowOf = (name: string) => planned.find((each) => each.name === name)?.row;
  const standing = upgradeWithout(["Level1"]).formulas.map(({ planRow }) => planRow);
  expect(standing).not.toContain(rowOf(todayName));
  expect(standing).toContain(rowOf(weekendName));
  expect(upgradeWithout([], 2).formulas.map(({ planRow }) => planRow)).not.toContain(rowOf(weekendName));
});
