import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readSourceFile } from "../../src/domain/import/sources/readSourceFile";
import { runInTerminal } from "./runInTerminal";
import { useTemporaryFolder } from "./temporaryFolder";

const fixture = (name: string) => join(__dirname, "../fixtures/messy", name);
const inFolder = useTemporaryFolder();

beforeAll(async () => {
  const made = await runInTerminal("new", inFolder("team.xlsx"), "--lang", "zh", "--today", "2026-11-23");
  expect(made.exitCode).toBe(0);
});

async function importInto(out: string, from: string, ...options: string[]) {
  const files = ["--from", from, "--out", inFolder(out), "--today", "2026-11-23"];
  return runInTerminal("import", inFolder("team.xlsx"), "--table", "Customers", ...files, ...options);
}

test("a messy list comes in with its follow-ups, and says what stays out", async () => {
  const { exitCode, output } = await importInto("one.xlsx", fixture("follow-up-cells-zh.csv"), "--lang", "zh");
  expect(exitCode).toBe(0);
  expect(output).toContain("读取 4 行，导入 4 条。");
  expect(output).toContain("另外拆出跟进记录 7 条。");
});

test("what stays out stands on a sheet of its own, as it was", async () => {
  const { output } = await importInto("two.xlsx", fixture("page-breaks-zh.csv"), "--result-sheet", "--json");
  expect(JSON.parse(output)).toMatchObject({ read: 9, added: 4, rejected: Array(5).fill({}) });
  const read = await readSourceFile(new Uint8Array(readFileSync(inFolder("two.xlsx"))));
  if ("refusal" in read) throw new Error(read.refusal);
  const left = read.sheets.find(({ name }) => name === "导入结果");
  expect(left?.rows.map(({ cells }) => cells.slice(0, 5))).toEqual([
    ["原行号", "结果", "原因", "客户名称", "联系人"],
    [5, "未导入", "这是合计行，不是一条记录", "本页小计", "2"],
    [6, "未导入", "这是重复的标题行，不是一条记录", "客户名称", "联系人"],
    [9, "未导入", "这是合计行，不是一条记录", "本页小计", "2"],
    [10, "未导入", "这是合计行，不是一条记录", "总计", "4"],
    [11, "未导入", "整行只有“第 2 页 共 2 页”，不是一条记录", "第 2 页 共 2 页", null],
  ]);
});

test("of a workbook the sheet is read that looks like the table, or the one that is named", async () => {
  const { output } = await importInto("three.xlsx", fixture("workbook-two-line-en.xlsx"), "--json");
  expect(JSON.parse(output)).toMatchObject({ read: 2, added: 2 });
  const missing = await importInto(
    "four.xlsx",
    fixture("workbook-two-line-en.xlsx"),
    "--sheet",
    "Orders",
    "--lang",
    "en",
  );
  expect(missing).toMatchObject({ exitCode: 1, output: "" });
  expect(missing.notes).toContain("The data has no sheet “Orders”; there are: Leads.");
});
