import fc from "fast-check";
import type { ColumnKind, ColumnSpec } from "../../../../src/schema/columnSpec";
import { readDraft } from "../../../../src/taskpane/add/readDraft";
import { fieldText } from "../../../../src/taskpane/edit/fieldText";
import { day } from "../../../builders/day";
import { today } from "../../../builders/trackerExcel";

const aColumn = (kind: ColumnKind): ColumnSpec => ({
  key: "x",
  header: { zh: "x", en: "x" },
  kind,
  width: 9,
  band: "x",
});
const readBack = (kind: ColumnKind, value: string | number | null) =>
  readDraft([aColumn(kind)], () => fieldText(aColumn(kind), value), today).values["x"];

describe("A value in the form for editing", () => {
  it.each([
    ["date", day("2026-12-01")],
    ["amount", 12_345.67],
    ["number", 0.125],
    ["percent", 0.3],
    ["percent", 0.075],
    ["percent", 1],
    ["text", "=海纳"],
    ["choice", "lead"],
    ["amount", null],
  ] as const)("is read back as it was: %s %p", (kind, value) => {
    expect(readBack(kind, value)).toBe(value);
  });

  it("shares, too, whatever they are", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
        expect(readBack("percent", hundredths / 10_000)).toBe(hundredths / 10_000);
      }),
    );
  });

  it("30 typed for 30 % is shown as 30 %", () => {
    expect(fieldText(aColumn("percent"), 30)).toBe("30%");
  });
});
