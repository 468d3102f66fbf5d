import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { RegionReport } from "../../src/cli/reports/regionReport";
import { readNorthwindRows } from "../builders/northwind";
import { parseAnswer, runInTerminal } from "./runInTerminal";
import { useTemporaryFolder } from "./temporaryFolder";

jest.setTimeout(240_000);

const inFolder = useTemporaryFolder();
const source = (file: string) => join(__dirname, "../fixtures/northwind", file);
const [empty, withCustomers, whole] = [inFolder("empty.xlsx"), inFolder("customers.xlsx"), inFolder("whole.xlsx")];
const [customers, orders] = [
  ["--table", "Customers", "--map", "Country=region"],
  ["--table", "orders"],
];

interface ImportAnswer {
  readonly read: number;
  readonly added: number;
  readonly rejected: readonly unknown[];
  readonly duplicates: readonly { readonly line: number; readonly column: string }[];
  readonly newValues: Readonly<Record<string, readonly string[]>>;
}

let customersAnswer: ImportAnswer;
let ordersAnswer: ImportAnswer;

beforeAll(async () => {
  expect(await runInTerminal("new", empty, "--lang", "en")).toEqual({
    exitCode: 0,
    output: "",
    notes: `Made ${empty}.`,
  });
  const first = ["import", empty, ...customers, "--from", source("customers.csv"), "--out", withCustomers, "--json"];
  customersAnswer = parseAnswer(await runInTerminal(...first));
  const second = ["import", withCustomers, ...orders, "--from", source("orders.csv"), "--out", whole, "--json"];
  ordersAnswer = parseAnswer(await runInTerminal(...second));
});

test("91 customers and 830 orders are added, none rejected, and the countries learned", () => {
  expect(customersAnswer).toMatchObject({ read: 91, added: 91, rejected: [], duplicates: [] });
  expect([...(customersAnswer.newValues["region"] ?? [])].sort()).toEqual(
    [...new Set(readNorthwindRows("customers").map((row) => row["Country"]))].sort(),
  );
  expect(ordersAnswer).toMatchObject({ read: 830, added: 830, rejected: [], duplicates: [], newValues: {} });
});

test("regions are 1,265,793.22 in all, and each country what the file of orders says", async () => {
  const run = await runInTerminal("regions", whole, "--from", "1996-07-04", "--to", "1998-05-06", "--json");
  const { regions, total, period } = parseAnswer<RegionReport>(run);
  expect(period).toEqual({ from: "1996-07-04", to: "1998-05-06" });
  expect(total).toMatchObject({ customers: 91, orders: 830, amount: 1_265_793.22, share: 1 });
  expect(regions.slice(0, 4).map(({ region }) => region)).toEqual(["USA", "Germany", "Austria", "Brazil"]);
  expect(Object.fromEntries(regions.map(({ region, amount }) => [region, Math.round(amount * 100)]))).toEqual(
    centsByCountry(),
  );
});

test("an unfinished month is compared with the same days of the one before", async () => {
  const period = ["--from", "1998-04-01", "--to", "1998-04-30", "--today", "1998-04-10"];
  const report = parseAnswer<RegionReport>(await runInTerminal("regions", whole, ...period, "--json"));
  expect(report.period).toEqual({ from: "1998-04-01", to: "1998-04-10" });
  expect(report.previous).toEqual({ from: "1998-03-01", to: "1998-03-10" });
});

test("for people the regions are a table in the language that is asked for", async () => {
  const { output } = await runInTerminal(
    "regions",
    whole,
    "--from",
    "1996-07-04",
    "--to",
    "1998-05-06",
    "--lang",
    "zh",
  );
  expect(output).toMatch(/^地区\t订单\t金额/m);
  expect(output).toMatch(/^USA\t122\t245584.64\t19.4%/m);
  expect(output).toMatch(/^合计\t830\t1265793.22/m);
});

test("importing the same orders again adds nothing: all are duplicates", async () => {
  const out = inFolder("again.xlsx");
  const run = await runInTerminal("import", whole, ...orders, "--from", source("orders.csv"), "--out", out, "--json");
  const answer = parseAnswer<ImportAnswer>(run);
  expect(answer).toMatchObject({ read: 830, added: 0, rejected: [] });
  expect(answer.duplicates).toHaveLength(830);
  expect(answer.duplicates[0]).toMatchObject({ line: 2, column: "orderNumber", value: "10248" });
});

test("the command runs from a shell with the same answer and its exit code", () => {
  const main = ["--import", "tsx", join(__dirname, "../../src/cli/main.ts")];
  const answer = execFileSync(process.execPath, [...main, "overdue", whole, "--today", "1998-05-06", "--json"], {
    encoding: "utf8",
  });
  expect(JSON.parse(answer)).toEqual([]);
  const { status, stdout, stderr } = spawnSync(process.execPath, [...main, "overdue", "missing.xlsx"], {
    encoding: "utf8",
  });
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toMatch(/^(There is no file missing\.xlsx\.|找不到文件 missing\.xlsx。)\n$/);
});

/** Straight from the two files. */
function centsByCountry(): Record<string, number> {
  const countryOf = new Map(readNorthwindRows("customers").map((row) => [row["CustomerID"], row["Country"] ?? ""]));
  const cents: Record<string, number> = {};
  for (const line of readFileSync(source("orders.csv"), "utf8").trim().split(/\r?\n/).slice(1)) {
    const cells = line.split(",");
    const country = countryOf.get(cells[1]) ?? "";
    cents[country] = (cents[country] ?? 0) + Number((cells.at(-1) ?? "").replace(".", ""));
  }
  return cents;
}
