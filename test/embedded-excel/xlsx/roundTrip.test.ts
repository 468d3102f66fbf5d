import fc from "fast-check";
import { readXlsx } from "../../../src/embedded-excel/xlsx/readXlsx";
import { isSheetPassword } from "../../../src/embedded-excel/xlsx/sheetPassword";
import { writeXlsx } from "../../../src/embedded-excel/xlsx/writeXlsx";
import { anyWorkbook } from "./anyWorkbook";
import { aFullWorkbook } from "./aFullWorkbook";
import { aSheet, aWorkbook } from "./aWorkbook";
import { partOf } from "./changedParts";
import { plainCells, plainState } from "./plainState";

describe("writing and reading a workbook", () => {
  test("keeps everything that the workbook holds", async () => {
    const state = aFullWorkbook();
    const copy = await readXlsx(await writeXlsx(state, () => null));
    expect(plainState(copy)).toEqual(plainState(state));
  });

  test("keeps the values of formulas, errors and texts apart", async () => {
    const formula = { formula: "=A1" };
    const values = [1.5, "#N/A", "text", true, { error: "#DIV/0!" }, "", -0.1];
    const state = aWorkbook([aSheet("S", { inputs: [values.map(() => formula)] })]);
    const copy = await readXlsx(await writeXlsx(state, (_, __, column) => values[column] ?? null));
    expect(plainCells(copy.sheets[0]!.cachedValues, (value) => value)).toEqual(
      Object.fromEntries(values.map((value, column) => [`0,${column}`, value])),
    );
  });
});

test("a password stands in the file as a hash that still opens the sheet", async () => {
  const protection = { options: {}, password: "跟单 test" };
  const bytes = await writeXlsx(aWorkbook([aSheet("S", { protection })]), () => null);
  expect(partOf(bytes, "xl/worksheets/sheet1.xml")).not.toContain("test");
  const stored = (await readXlsx(bytes)).sheets[0]!.protection!.password;
  expect([isSheetPassword("跟单 test", stored), isSheetPassword("other", stored)]).toEqual([true, false]);
});

test("any workbook comes back from a file as it was", async () => {
  await fc.assert(
    fc.asyncProperty(anyWorkbook, async (state) => {
      const copy = await readXlsx(await writeXlsx(state, () => null));
      expect(plainState(copy)).toEqual(plainState(state));
    }),
    { numRuns: 150, seed: 20_240_315 },
  );
}, 120_000);
