import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { UpgradeNews } from "../../src/actions/upgradeWorkbook";
import { schemaVersion } from "../../src/schema/schemaVersion";
import { earlierFile } from "../builders/earlierVersion";
import { parseAnswer, runInTerminal } from "./runInTerminal";
import { useTemporaryFolder } from "./temporaryFolder";

jest.setTimeout(240_000);

interface Answer {
  readonly upgraded: boolean;
  readonly upgrade: UpgradeNews | null;
}

const inFolder = useTemporaryFolder();
const earlier = inFolder("earlier.xlsx");
const upgraded = inFolder("upgraded.xlsx");
beforeAll(() => writeFileSync(earlier, earlierFile("general", "en")));

test("--dry-run lists the steps in words and writes nothing", async () => {
  const { exitCode, output, notes } = await runInTerminal("upgrade", earlier, "--dry-run");
  expect({ exitCode, notes }).toEqual({ exitCode: 0, notes: "" });
  const [title, ...steps] = output.split("\n");
  expect(title).toBe("The upgrade would do this:");
  expect(steps).toContain("- “Orders” gets new columns: Ageing. Formulas fill them in, or they are blank.");
  expect(existsSync(upgraded)).toBe(false);
});

test("the steps are told in the language that was asked for", async () => {
  const { output } = await runInTerminal("upgrade", earlier, "--dry-run", "--lang", "zh");
  expect(output).toContain("升级会做这些：");
  expect(output).toMatch(/“Orders”加上新列：Ageing。/);
});

test("it saves an upgraded copy, leaves the file as it is, and has nothing to do a second time", async () => {
  const before = readFileSync(earlier);
  const done = await runInTerminal("upgrade", earlier, "--out", upgraded, "--json");
  expect(done).toMatchObject({ exitCode: 0, notes: `Saved ${upgraded}.` });
  expect(parseAnswer<Answer>(done)).toMatchObject({ upgraded: true, upgrade: { from: 1, to: schemaVersion } });
  expect(readFileSync(earlier).equals(before)).toBe(true);

  const [overdue, overdueBefore] = [
    await runInTerminal("overdue", upgraded, "--json"),
    await runInTerminal("overdue", earlier, "--json"),
  ];
  expect(parseAnswer(overdue)).toEqual(parseAnswer(overdueBefore));

  const again = inFolder("again.xlsx");
  expect(await runInTerminal("upgrade", upgraded, "--out", again)).toEqual({
    exitCode: 0,
    output: "",
    notes: `${upgraded} is of this version already; there is nothing to upgrade.`,
  });
  expect(existsSync(again)).toBe(false);
});

test("without a file to write to it says which option is missing", async () => {
  expect(await runInTerminal("upgrade", earlier)).toEqual({
    exitCode: 2,
    output: "",
    notes: "The option --out is missing.",
  });
});
