import { changeSettings } from "../../src/actions/changeSettings";
import { openWorkbook } from "../../src/actions/openWorkbook";
import { readAllRecords } from "../../src/actions/readRecords";
import { describeFollowUps } from "../../src/domain/followUps/listDueFollowUps";
import type { SettingChange } from "../../src/schema/settingChange";
import type { Settings } from "../../src/schema/settings";
import { inExcel, openTracker, readEverything, readTable, today, type OpenedExcel } from "../builders/trackerExcel";

let opened: OpenedExcel;
beforeAll(async () => {
  opened = await openTracker({ withDemoData: true });
});
afterAll(() => opened.close());

async function readSettings(): Promise<Settings> {
  const status = await openWorkbook();
  if (status.kind !== "ours") throw new Error(status.kind);
  return status.settings;
}

const cadenceOf = (settings: Settings, stage: string) =>
  settings.stages.find(({ code }) => code === stage)?.cadenceDays;
const cadence = (stage: string, potential: "A" | "B" | "C", before: number | null, after: number | null) =>
  ({ place: { kind: "cadence", stage, potential }, before, after }) satisfies SettingChange;
const soonDays = (before: number, after: number | null): SettingChange => ({
  place: { kind: "number", setting: "soonDays" },
  before,
  after,
});
const turnedRound = (changes: readonly SettingChange[]) =>
  changes.map(({ place, before, after }) => ({ place, before: after, after: before }));

/** Writes as a colleague would, into a cell that a name leads to. */
const typeInto = (name: string, row: number, column: number, value: unknown) =>
  inExcel(async (context) => {
    context.workbook.names.getItem(name).getRange().getCell(row, column).values = [[value]];
    await context.sync();
  });

async function expectSheetSaysDomain(): Promise<(number | null)[]> {
  const { records, facts } = await readAllRecords();
  const described = describeFollowUps({ ...records, settings: facts.settings, today });
  const rows = await readTable("Customers");
  const sheet = rows.map((row) => row["应跟进日"] || null);
  expect(sheet).toEqual(described.map(({ dueDate }) => dueDate));
  return described.map(({ dueDate }) => dueDate);
}

describe("Changing settings", () => {
  it("writes cadence and thresholds in 2 syncs, and the due dates of sheet and domain follow alike", async () => {
    const before = await expectSheetSaysDomain();
    const settings = await readSettings();
    const { A, B } = cadenceOf(settings, "prospect") ?? { A: null, B: null };
    const changes = [
      cadence("prospect", "A", A, 45),
      cadence("prospect", "B", B, null),
      soonDays(settings.soonDays, 12),
      { place: { kind: "number", setting: "dropPercent" }, before: settings.dropPercent, after: 25.5 },
    ] satisfies SettingChange[];
    const { result, syncs } = await opened.measure(() => changeSettings(changes));
    expect(result).toEqual({ kind: "saved", changes });
    expect(syncs).toBe(2);
    const now = await readSettings();
    expect(cadenceOf(now, "prospect")).toMatchObject({ A: 45, B: null });
    expect(now).toMatchObject({ soonDays: 12, dropPercent: 25.5 });
    expect(await expectSheetSaysDomain()).not.toEqual(before);

    expect(await changeSettings(turnedRound(changes))).toMatchObject({ kind: "saved" });
    expect(await readSettings()).toEqual(settings);
    expect(await expectSheetSaysDomain()).toEqual(before);
  });

  it("touches no other cell, whichever order the stages stand in", async () => {
    await inExcel(async (context) => {
      const table = context.workbook.tables.getItem("OptionsStage");
      const rows = table.getDataBodyRange().load("values");
      await context.sync();
      rows.values = [...rows.values].reverse();
      await context.sync();
    });
    const settings = await readSettings();
    const before = JSON.stringify(await readEverything());
    const days = cadenceOf(settings, "prospect")?.C ?? null;
    await changeSettings([cadence("prospect", "C", days, 77)]);
    const now = await readSettings();
    expect(cadenceOf(now, "prospect")).toEqual({ ...cadenceOf(settings, "prospect"), C: 77 });
    expect(now.stages.filter(({ code }) => code !== "prospect")).toEqual(
      settings.stages.filter(({ code }) => code !== "prospect"),
    );
    await changeSettings([cadence("prospect", "C", 77, days)]);
    expect(JSON.stringify(await readEverything())).toBe(before);
  });

  it("makes Friday a day off in the workbook's own word, so that due dates move on to Monday", async () => {
    const friday = (before: boolean): SettingChange => ({
      place: { kind: "dayOff", weekday: 4 },
      before,
      after: !before,
    });
    const settings = await readSettings();
    expect(await changeSettings([friday(false)])).toMatchObject({ kind: "saved" });
    expect((await readSettings()).weekend).toBe("0000111");
    await expectSheetSaysDomain();
    await changeSettings([friday(true)]);
    expect(await readSettings()).toEqual(settings);
  });

  it("writes nothing where a colleague changed one of them meanwhile, and says what stands there", async () => {
    await typeInto("SoonDays", 0, 0, 9);
    const before = await readEverything();
    const settings = await readSettings();
    const other = cadence("won", "A", cadenceOf(settings, "won")?.A ?? null, 3);
    const { result, syncs } = await opened.measure(() => changeSettings([other, soonDays(7, 5)]));
    expect(result).toEqual({ kind: "conflict", conflicts: [{ change: soonDays(7, 5), current: 9 }] });
    expect(syncs).toBe(1);
    expect(await readEverything()).toEqual(before);
  });

  it("refuses what the sheet's validation would refuse", async () => {
    const before = await readEverything();
    const current = (await readSettings()).soonDays;
    expect(await changeSettings([soonDays(current, -1)])).toEqual({
      kind: "rejected",
      problems: [{ place: { kind: "number", setting: "soonDays" }, code: "outOfRange" }],
    });
    expect(await readEverything()).toEqual(before);
  });

  it("a stage that is gone is a conflict", async () => {
    expect(await changeSettings([cadence("nothing", "A", 5, 6)])).toMatchObject({ kind: "conflict" });
  });

  it("changes nothing on a protected sheet", async () => {
    const protect = (isOn: boolean) =>
      inExcel(async (context) => {
        const { protection } = context.workbook.names.getItem("SoonDays").getRange().worksheet;
        if (isOn) protection.protect();
        else protection.unprotect();
        await context.sync();
      });
    await protect(true);
    const before = await readEverything();
    const current = (await readSettings()).soonDays;
    await expect(changeSettings([soonDays(current, 3)])).rejects.toMatchObject({ code: "accessDenied" });
    expect(await readEverything()).toEqual(before);
    await protect(false);
  });
});
