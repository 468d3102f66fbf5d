import { restoreRegionInputs } from "../../src/actions/restoreRegionInputs";
import { summariseRegions } from "../../src/actions/summariseRegions";
import { readShownRegions } from "../../src/excel/regionSheet";
import { runInWorkbook } from "../../src/excel/runInWorkbook";
import { regionLayout } from "../../src/schema/plan/regionLayout";
import { day } from "../builders/day";
import { inExcel, openTracker, type OpenedExcel } from "../builders/trackerExcel";

let opened: OpenedExcel;
beforeAll(async () => {
  opened = await openTracker({ withDemoData: true });
});
afterAll(() => opened.close());

/** The cells below their labels, as people count rows. */
const inputRow = regionLayout.inputRow + 2;
const wholeYear = { from: day("2026-01-01"), to: day("2026-12-31") };
const shown = () => runInWorkbook(readShownRegions);
const readInputs = () =>
  inExcel(async (context) => {
    const cells = context.workbook.names
      .getItem("PeriodFrom")
      .getRange()
      .worksheet.getRange(`A${inputRow}:F${inputRow}`)
      .load("formulas");
    await context.sync();
    return cells.formulas[0];
  });
const blankToNull = (value: unknown) => (value === "" || value === 0 ? null : value);

describe("Summing up regions", () => {
  it.each(["region", "owner", "source", "industry"] as const)(
    "answers what the sheet shows, in at most 3 syncs: by %s",
    async (groupBy) => {
      const { result, syncs } = await opened.measure(() => summariseRegions({ ...wholeYear, groupBy }));
      expect(syncs).toBeLessThanOrEqual(3);
      const [total, ...rows] = await shown();
      for (const key of ["amount", "orders", "customers", "received", "outstanding", "previousAmount"] as const) {
        expect([key, total?.figures[key]]).toEqual([key, result.total[key]]);
      }
      const sheetAmounts = rows.map(({ figures }) => Number(figures["amount"])).filter((amount) => amount !== 0);
      const answered = result.rows.map(({ amount }) => amount).filter((amount) => amount !== 0);
      expect(sheetAmounts.sort()).toEqual(answered.sort());
      expect(blankToNull(total?.figures["averageSatisfaction"])).toBeCloseTo(result.total.averageSatisfaction ?? 0, 9);
    },
  );

  it("shows the sheet with the period, and lets the comparison follow from it", async () => {
    opened.excel.person.type("区域汇总", `C${inputRow}`, "2020-01-01");
    const { previous } = await summariseRegions({ from: day("2026-10-01"), to: day("2026-10-31"), groupBy: "region" });
    expect(previous).toEqual({ from: day("2026-09-01"), to: day("2026-09-30") });
    const cells = await inExcel(async (context) => {
      const names = ["PeriodFrom", "PeriodTo", "PreviousFrom", "PreviousTo", "GroupBy"];
      const ranges = names.map((name) => context.workbook.names.getItem(name).getRange().load("values"));
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return [sheet.name, ...ranges.map(({ values }) => values[0]?.[0] as unknown)];
    });
    expect(cells).toEqual(["区域汇总", day("2026-10-01"), day("2026-10-31"), previous.from, previous.to, "地区"]);
  });

  it("tells what the sheet showed before and gives it back, formulas and typed days alike, in 2 syncs", async () => {
    opened.excel.person.type("区域汇总", `A${inputRow}`, "2026-07-01");
    opened.excel.person.type("区域汇总", `C${inputRow}`, "2025-07-01");
    opened.excel.person.type("区域汇总", `E${inputRow}`, "业务员");
    const before = await readInputs();
    const october = { from: day("2026-10-01"), to: day("2026-10-31") };
    const { inputs } = await summariseRegions({ ...october, groupBy: "region" });
    expect(inputs.before.map(({ value }) => value).slice(0, 3)).toEqual([
      day("2026-07-01"),
      expect.any(Number),
      "业务员",
    ]);
    expect(await readInputs()).not.toEqual(before);
    const { result, syncs } = await opened.measure(() => restoreRegionInputs(inputs));
    expect(result).toBe("restored");
    expect(syncs).toBe(2);
    expect(await readInputs()).toEqual(before);
  });

  it("does not give back over what a colleague chose since", async () => {
    const october = { from: day("2026-10-01"), to: day("2026-10-31") };
    const { inputs } = await summariseRegions({ ...october, groupBy: "region" });
    opened.excel.person.type("区域汇总", `B${inputRow}`, "2026-10-15");
    const theirs = await readInputs();
    expect(await restoreRegionInputs(inputs)).toBe("kept");
    expect(await readInputs()).toEqual(theirs);
  });

  it("the day of the sheet is the one that counts: without it there is no answer", async () => {
    const broken = await openTracker();
    await inExcel(async (context) => {
      context.workbook.names.getItem("TodayDate").getRange().values = [["昨天"]];
      await context.sync();
    });
    await expect(summariseRegions({ ...wholeYear, groupBy: "region" })).rejects.toMatchObject({
      code: "nameMissing",
      details: { name: "TodayDate" },
    });
    broken.close();
  });
});
