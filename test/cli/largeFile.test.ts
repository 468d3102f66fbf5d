import { readFileSync, writeFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { RegionReport } from "../../src/cli/reports/regionReport";
import { parseAnswer, runInTerminal } from "./runInTerminal";
import { useTemporaryFolder } from "./temporaryFolder";

jest.setTimeout(240_000);

const inFolder = useTemporaryFolder();

test("above 100,000 formulas Excel calculates on opening, the command says so, and its answers are right", async () => {
  const [empty, customers, whole] = [inFolder("empty.xlsx"), inFolder("customers.xlsx"), inFolder("whole.xlsx")];
  await runInTerminal("new", empty);
  writeFileSync(inFolder("customers.csv"), "name,im,region\nHaina,wx,East China");
  await runInTerminal("import", empty, "--table", "Customers", "--from", inFolder("customers.csv"), "--out", customers);
  const amounts = Array.from({ length: 4_000 }, (_, index) => index + 0.25);
  const rows = amounts.map((amount, index) => `SO-${index},Haina,${amount},2026-10-08`);
  writeFileSync(inFolder("orders.csv"), ["orderNumber,customer,amount,orderDate", ...rows].join("\n"));
  const run = await runInTerminal(
    "import",
    customers,
    "--table",
    "Orders",
    "--from",
    inFolder("orders.csv"),
    "--out",
    whole,
  );
  expect(run).toMatchObject({ exitCode: 0, output: "Read 4000 rows, added 4000." });
  expect(run.notes).toMatch(/saved without calculating them, Excel does it on opening/);
  const parts = unzipSync(readFileSync(whole), { filter: ({ name }) => name === "xl/workbook.xml" });
  expect(strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array())).toContain('fullCalcOnLoad="1"');
  const report = await runInTerminal("regions", whole, "--from", "2026-10-01", "--to", "2026-10-31", "--json");
  const amount = amounts.reduce((sum, each) => sum + each, 0);
  expect(parseAnswer<RegionReport>(report).regions).toMatchObject([{ region: "East China", orders: 4_000, amount }]);
});
