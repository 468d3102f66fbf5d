import fc from "fast-check";
import { readXlsx } from "../../../src/embedded-excel/xlsx/readXlsx";
import { writeXlsx } from "../../../src/embedded-excel/xlsx/writeXlsx";
import { anyWorkbook } from "./anyWorkbook";
import { aFullWorkbook } from "./aFullWorkbook";
import { aSheet, aWorkbook } from "./aWorkbook";
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

test("any workbook comes back from a file as it was", async () => {
  await fc.assert(
    fc.asyncProperty(anyWorkbook, async (state) => {
      const copy = await readXlsx(await writeXlsx(state, () => null));
      expect(plainState(copy)).toEqual(plainState(state));
    }),
    { numRuns: 150, seed: 20_240_315 },
  );
}, 120_000);
