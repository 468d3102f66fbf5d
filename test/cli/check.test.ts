import { readFileSync, writeFileSync } from "node:fs";
import type { Finding } from "../../src/domain/checkUp/finding";
import { inExcel, openTracker } from "../builders/trackerExcel";
import { parseAnswer, runInTerminal } from "./runInTerminal";
import { useTemporaryFolder } from "./temporaryFolder";

jest.setTimeout(240_000);

interface Answer {
  readonly findings: readonly Finding[];
  readonly damage: readonly unknown[];
  readonly rules: readonly unknown[];
  readonly fixed: {
    readonly values: number;
    readonly formulas: number;
    readonly rules: number;
    readonly kept: number;
  } | null;
}

const inFolder = useTemporaryFolder();
const messy = inFolder("messy.xlsx");
const right = inFolder("right.xlsx");

/** An amount and a due day as somebody pasted them. */
beforeAll(async () => {
  const { excel, close } = await openTracker({ preset: "trade", withDemoData: true, language: "en" });
  await inExcel(async (context) => {
    const orders = context.workbook.tables.getItem("Orders");
    const amount = orders.columns.getItem("Amount").getDataBodyRange().getCell(0, 0);
    amount.numberFormat = [["@"]];
    amount.values = [["1,200.50"]];
    orders.columns.getItem("Outstanding").getDataBodyRange().getCell(1, 0).values = [[9]];
    orders.columns.getItem("Status").getDataBodyRange().getCell(0, 0).dataValidation.clear();
    await context.sync();
  });
  writeFileSync(messy, await excel.save());
  close();
});

test("each finding is told in a line, with what would be done", async () => {
  const { exitCode, output, notes } = await runInTerminal("check", messy);
  expect(exitCode).toBe(0);
  expect(output.split("\n")).toEqual(
    expect.arrayContaining([
      "Orders, row 3, Amount: “1,200.50” is text, so nothing counts it → “1200.5”",
      "Orders, row 4, Outstanding: “9” was typed over the formula of Outstanding, which follows nothing any more → formula put back",
    ]) as unknown,
  );
  expect(notes).toMatch(/^Found: \d+\.$/);
  expect((await runInTerminal("check", messy, "--lang", "zh")).output).toContain(
    "订单 第 3 行 订单金额：“1,200.50”是文本，不参加计算 → 改为“1200.5”",
  );
});

test("--fix saves a copy with the values put right, --formulas with the formulas too", async () => {
  const before = readFileSync(messy);
  const fixed = await runInTerminal("check", messy, "--fix", "--formulas", "--out", right, "--json");
  expect(fixed.exitCode).toBe(0);
  expect(parseAnswer<Answer>(fixed).fixed).toEqual({ values: 1, formulas: 1, rules: 1, kept: 0 });
  expect(readFileSync(messy).equals(before)).toBe(true);
  const { findings, damage, rules } = parseAnswer<Answer>(await runInTerminal("check", right, "--json"));
  expect(findings.filter(({ severity }) => severity !== "note")).toEqual([]);
  expect([damage, rules]).toEqual([[], []]);
});

test("--fix without a file to write to, and --formulas without --fix, say what is missing", async () => {
  expect((await runInTerminal("check", messy, "--fix")).notes).toBe("The option --out is missing.");
  const { exitCode, notes } = await runInTerminal("check", messy, "--formulas");
  expect([exitCode, notes]).toEqual([2, "The option --fix is missing."]);
});
