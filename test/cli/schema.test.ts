import type { SchemaReport } from "../../src/cli/reports/schemaReport";
import { parseAnswer, runInTerminal } from "./runInTerminal";

test("the schema tells tables, keys, headers, kinds, what is required, and lists", async () => {
  const run = await runInTerminal("schema", "--json");
  expect(run).toMatchObject({ exitCode: 0, notes: "" });
  const { tables, lists } = parseAnswer<SchemaReport>(run);
  expect(tables.map(({ key }) => key)).toEqual(["Customers", "FollowUps", "Orders", "Payments", "Feedback"]);
  const orders = tables.find(({ key }) => key === "Orders");
  expect(orders?.columns.find(({ key }) => key === "amount")).toEqual({
    key: "amount",
    header: { zh: "订单金额", en: "Amount" },
    kind: "amount",
    required: true,
    unique: false,
    default: null,
    list: null,
    formula: false,
  });
  expect(orders?.columns.find(({ key }) => key === "etd")).toMatchObject({ presets: ["trade"] });
  expect(lists["stage"]).toMatchObject({ learnsValues: false, values: [{ code: "lead", class: "open" }, {}, {}, {}] });
  expect(lists["region"]).toMatchObject({ learnsValues: true });
});

test("the schema tells each preset's cadences, thresholds and lists", async () => {
  const { presets } = parseAnswer<SchemaReport>(await runInTerminal("schema", "--json"));
  expect(Object.keys(presets)).toEqual(["general", "trade", "retail", "cosmetics"]);
  expect(presets["trade"]).toMatchObject({
    cadences: { quoted: { A: 2, B: 3, C: 5 } },
    thresholds: { aftercareDays: 35, deliverySoonDays: 14, dropBaseAmount: 50_000, weekend: "0000011" },
  });
  expect(presets["trade"]?.lists["stage"]?.map(({ code }) => code)).toEqual([
    "lead",
    "prospect",
    "quoted",
    "sampling",
    "won",
    "lost",
  ]);
});

test("for people it is a list of tables and columns", async () => {
  const { output } = await runInTerminal("schema", "--lang", "zh");
  expect(output).toContain("Customers · 客户 · Customers");
  expect(output).toContain("mobile\t手机\tMobile\tphone");
});
