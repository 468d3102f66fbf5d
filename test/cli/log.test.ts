import { writeFileSync } from "node:fs";
import { updateRecord } from "../../src/actions/updateRecord";
import { readAllRecords } from "../../src/actions/readRecords";
import { lastActionId, openLoggedTracker } from "../builders/loggedTracker";
import { parseAnswer, runInTerminal } from "./runInTerminal";
import { useTemporaryFolder } from "./temporaryFolder";

const inFolder = useTemporaryFolder();
const worked = inFolder("worked.xlsx");
const undone = inFolder("undone.xlsx");
let actionId = "";
let olderId = "";

beforeAll(async () => {
  const { excel, close } = await openLoggedTracker({ withDemoData: true, language: "en" });
  const id = (await readAllRecords()).records.customers[0]?.id ?? "";
  await updateRecord("Customers", id, { region: "Mars", notes: "older" });
  olderId = await lastActionId();
  await updateRecord("Customers", id, { notes: "=newer" });
  actionId = await lastActionId();
  writeFileSync(worked, await excel.save());
  close();
});

interface Entry {
  readonly actionId: string;
  readonly isUndone: boolean;
  readonly changes: readonly { readonly field: string; readonly before: string; readonly after: string }[];
}

test("actions are listed in sentences, the newest first, each with its id", async () => {
  const { exitCode, output } = await runInTerminal("log", worked);
  expect(exitCode).toBe(0);
  const lines = output.split("\n");
  expect(lines[0]).toContain(`${actionId}  2026-11-23 14:30  张三  Notes of Customers`);
  expect(lines[0]).toContain("“older” became “=newer”");
  expect(lines[1]).toContain(`${olderId}  2026-11-23 14:30  张三  Changed: Customers`);
  expect((await runInTerminal("log", worked, "--last", "1")).output.split("\n")).toHaveLength(1);
  expect(parseAnswer<Entry[]>(await runInTerminal("log", worked, "--json"))[0]).toMatchObject({
    actionId,
    isUndone: false,
    changes: [{ field: "Notes", before: "older", after: "=newer" }],
  });
});

test("an action is undone in a copy, whose log says so", async () => {
  const { exitCode, output } = await runInTerminal("undo", worked, actionId, "--out", undone, "--who", "Li");
  expect([exitCode, output]).toEqual([0, `Undone: ${actionId}.`]);
  const entries = parseAnswer<Entry[]>(await runInTerminal("log", undone, "--json"));
  expect(entries.slice(0, 2)).toMatchObject([
    { who: "Li", what: "undo", changes: [{ before: "=newer", after: "older" }] },
    { actionId, isUndone: true },
  ]);
});

test("where something newer stands, nothing is saved and it says what", async () => {
  const run = await runInTerminal("undo", worked, olderId, "--out", inFolder("nothing.xlsx"));
  expect(run.exitCode).toBe(1);
  expect(run.notes).toMatch(/^Nothing was undone: Notes of Customers “.+” was changed since\.$/);
});
