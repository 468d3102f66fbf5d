import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { importRecords } from "../../src/actions/importRecords";
import { decryptWorkbook } from "../../src/domain/encryption/decryptWorkbook";
import { describeWithLibreOffice, inspectWithLibreOffice, opensWithPassword } from "../office/libreOffice";
import { aCustomer, aFollowUp, anOrder, aPayment } from "../builders/records";
import { openTracker } from "../builders/trackerExcel";
import { parseAnswer, runInTerminal, runWithInput, type TerminalRun } from "./runInTerminal";
import { useTemporaryFolder } from "./temporaryFolder";

jest.setTimeout(240_000);

const inFolder = useTemporaryFolder();
const team = inFolder("team.xlsx");
const json = inFolder("backup.json");
const locked = inFolder("locked.xlsx");
const password = "跟单 2026";

const customers = [
  aCustomer({ id: "C-1", name: "海纳五金", owner: "王芳", region: "eastChina", contactPerson: "陆先生" }),
  aCustomer({
    id: "C-2",
    name: "北辰文具",
    owner: "李雷",
    region: "火星",
    mobile: "13900000002",
    notes: "只有李雷知道",
  }),
  aCustomer({ id: "C-3", name: "南山玩具", owner: "王芳", region: "eastChina" }),
];
const orders = [
  anOrder({ orderNumber: "SO-1", customer: "海纳五金" }),
  anOrder({ orderNumber: "SO-2", customer: "C-2", product: "秘密产品" }),
];
const followUps = [
  aFollowUp({ id: "F-1", customer: "海纳五金", content: "聊了样品", by: "王芳" }),
  aFollowUp({ id: "F-2", customer: "北辰文具", content: "聊了价格", by: "李雷" }),
];
const payments = [aPayment({ id: "P-1", order: "SO-1" }), aPayment({ id: "P-2", order: "SO-2", notes: "十二月到账" })];

let exported: TerminalRun;
beforeAll(async () => {
  const { excel, close } = await openTracker({ language: "zh" });
  const newValues = { owner: ["王芳", "李雷"], region: ["火星"] };
  await importRecords({ table: "Customers", records: customers, followUps, newValues });
  await importRecords({ table: "Orders", records: orders, newValues: {} });
  await importRecords({ table: "Payments", records: payments, newValues: {} });
  writeFileSync(team, await excel.save());
  close();
  exported = await runInTerminal("export", team, "--json", "--out", json, "--lang", "en");
});

test("export --json writes what restore makes a tracker of, without any difference", async () => {
  expect([exported.exitCode, exported.notes]).toEqual([0, `Records written: 9.\nSaved ${json}.`]);
  const copy = inFolder("copy.xlsx");
  const restored = await runInTerminal("restore", json, "--out", copy, "--lang", "en");
  expect([restored.exitCode, restored.notes]).toEqual([0, `Records restored: 9.\nSaved ${copy}.`]);
  expect(parseAnswer(await runInTerminal("diff", copy, json, "--json"))).toEqual([]);
  expect((await runInTerminal("diff", copy, team, "--lang", "zh")).notes).toBe("与备份完全相同。");
});

test("diff tells record by record what differs, in words and as JSON", async () => {
  const file = JSON.parse(readFileSync(json, "utf8")) as {
    records: Record<string, { columns: string[]; rows: Record<string, unknown>[] }>;
  };
  Object.assign(file.records["Customers"]?.rows[0] ?? {}, { stage: "won", contactPerson: "陆小姐" });
  file.records["Orders"]?.rows.pop();
  file.records["Payments"]?.rows.push({ id: "P-9", order: "SO-1", date: "2026-10-09", amount: 1 });
  const changed = inFolder("changed.json");
  writeFileSync(changed, JSON.stringify(file));
  const told = await runInTerminal("diff", team, changed, "--lang", "zh");
  expect(told.output.split("\n")).toEqual([
    "客户“海纳五金”：内容不同",
    "  销售阶段 现在“意向”，备份“成交”",
    "  联系人 现在“陆先生”，备份“陆小姐”",
    "订单“SO-2”：备份之后新增",
    "收款“SO-1 2026-10-09”：现在没有了",
  ]);
  expect(told.notes).toBe("内容不同 1 条，现在没有了 1 条，备份之后新增 1 条。");
  expect(parseAnswer(await runInTerminal("diff", team, changed, "--json"))).toMatchObject([
    { table: "Customers", recordId: "C-1", kind: "changed" },
    { table: "Orders", recordId: "SO-2", kind: "added" },
    { table: "Payments", recordId: "P-9", kind: "removed", record: { amount: 1 } },
  ]);
});

test("a file that is no backup is told so in a sentence", async () => {
  const text = inFolder("list.json");
  writeFileSync(text, "客户,电话");
  expect((await runInTerminal("restore", text, "--out", inFolder("x.xlsx"))).notes).toBe(
    `${text} is no backup: give a .json backup or an .xlsx workbook.`,
  );
});

test("a split workbook holds nothing of the others anywhere in the file", async () => {
  const folder = inFolder("parts");
  const split = await runInTerminal("split", team, "--by", "owner", "--out", folder, "--json");
  expect(split.exitCode).toBe(0);
  expect(parseAnswer(split)).toEqual({
    parts: [
      { value: "王芳", customers: 2, file: path.join(folder, "team-王芳.xlsx") },
      { value: "李雷", customers: 1, file: path.join(folder, "team-李雷.xlsx") },
    ],
    left: 0,
  });
  const ofOthers = [
    "北辰文具",
    "李雷",
    "13900000002",
    "只有李雷知道",
    "SO-2",
    "秘密产品",
    "聊了价格",
    "十二月到账",
    "火星",
    "F-2",
    "P-2",
  ];
  const parts = unzipSync(new Uint8Array(readFileSync(path.join(folder, "team-王芳.xlsx"))));
  const found = Object.entries(parts).flatMap(([name, bytes]) =>
    ofOthers.filter((text) => strFromU8(bytes).includes(text)).map((text) => `${name} ${text}`),
  );
  expect(found).toEqual([]);
  const locks = Object.values(parts).filter((bytes) => strFromU8(bytes).includes("<sheetProtection"));
  expect(locks).toHaveLength(await countLockedSheets());
  const differences = parseAnswer<{ kind: string }[]>(
    await runInTerminal("diff", path.join(folder, "team-王芳.xlsx"), team, "--json"),
  );
  expect(new Set(differences.map(({ kind }) => kind))).toEqual(new Set(["removed"]));
  expect(differences).toHaveLength(4);
});

/** As a new tracker has them. */
async function countLockedSheets(): Promise<number> {
  const { excel, close } = await openTracker({ language: "zh" });
  const files = Object.values(unzipSync(await excel.save()));
  close();
  return files.filter((bytes) => strFromU8(bytes).includes("<sheetProtection")).length;
}

test("a folder that holds something is left alone", async () => {
  const folder = inFolder("parts");
  const before = readdirSync(folder).length;
  const again = await runInTerminal("split", team, "--by", "region", "--out", folder);
  expect(again.notes).toBe(`The folder ${folder} is not empty. Take another one, or add --force.`);
  expect(readdirSync(folder)).toHaveLength(before);
});

test("a backup with a password opens with it alone, and is never overwritten or read without", async () => {
  const written = await runInTerminal("export", team, "--out", locked, "--password", password, "--lang", "en");
  expect(written.exitCode).toBe(0);
  expect(written.notes).toContain("without it nobody opens the file again");
  const opened = await decryptWorkbook(new Uint8Array(readFileSync(locked)), password);
  expect(opened.kind === "opened" && Buffer.from(opened.bytes).equals(readFileSync(team))).toBe(true);
  expect((await runInTerminal("diff", team, locked, "--lang", "en")).notes).toBe(
    `${locked} opens with a password only: give a backup --password, take it off other files in Excel first.`,
  );
  expect((await runInTerminal("diff", team, locked, "--password", "wrong", "--lang", "en")).notes).toBe(
    `The password of ${locked} is not right.`,
  );
  expect((await runInTerminal("diff", team, locked, "--password", password, "--lang", "en")).notes).toBe(
    "The same as the backup.",
  );
});

test("a password comes from standard input as well, and then stands nowhere", async () => {
  const out = inFolder("piped.xlsx");
  expect((await runWithInput(password, "export", team, "--out", out, "--password-stdin")).exitCode).toBe(0);
  expect((await decryptWorkbook(new Uint8Array(readFileSync(out)), password)).kind).toBe("opened");
  const diff = ["diff", team, out, "--lang", "en"];
  expect((await runWithInput(password, ...diff, "--password-stdin")).notes).toBe("The same as the backup.");
  expect(await runWithInput("", ...diff, "--password-stdin")).toMatchObject({ exitCode: 2 });
  expect(await runWithInput(password, ...diff, "--password-stdin", "--password", "x")).toMatchObject({ exitCode: 2 });
});

describeWithLibreOffice("LibreOffice", () => {
  it("opens an encrypted backup with its password, and with no other", async () => {
    const bytes = new Uint8Array(readFileSync(locked));
    expect(await opensWithPassword(bytes, "wrong")).toBe(false);
    expect(await opensWithPassword(bytes, null)).toBe(false);
    expect(await opensWithPassword(bytes, password)).toBe(true);
    const ranges = { 客户: "A1:B5" };
    const seen = await inspectWithLibreOffice(bytes, { ranges, onlyRanges: true, password });
    expect(JSON.stringify(seen)).toContain("海纳五金");
  });
});
