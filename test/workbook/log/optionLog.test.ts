/** Settings, list values and own fields stand in the log, too, and go back from it where nothing newer stands on them. */
import { addCustomer } from "../../../src/actions/addCustomer";
import { addField } from "../../../src/actions/addField";
import { addListValue, removeListValue } from "../../../src/actions/addListValue";
import { changeSettings } from "../../../src/actions/changeSettings";
import { importRecords } from "../../../src/actions/importRecords";
import { readAllRecords } from "../../../src/actions/readRecords";
import { newRecordId as newId } from "../../../src/actions/recordId";
import { undoAction } from "../../../src/actions/undoAction";
import { updateRecord } from "../../../src/actions/updateRecord";
import type { AnyRecord } from "../../../src/schema/records";
import type { SettingChange } from "../../../src/schema/settingChange";
import { lastActionId, openLoggedTracker, readLog } from "../../builders/loggedTracker";
import { aCustomer } from "../../builders/records";
import type { OpenedExcel } from "../../builders/trackerExcel";

jest.setTimeout(120_000);

let opened: OpenedExcel;
beforeAll(async () => {
  opened = await openLoggedTracker();
  await addCustomer({ id: "C-1", name: "甲公司", phone: "0571-1" }, { newId });
});
afterAll(() => opened.close());

const settings = async () => (await readAllRecords()).facts.settings;
const soonDays = (before: number, after: number): SettingChange => ({
  ...{ place: { kind: "number", setting: "soonDays" }, before, after },
});
const noCadence = { A: null, B: null, C: null };
const addRegion = (label: string) => addListValue({ list: "region", label, class: null, cadenceDays: noCadence });
const change = (changes: AnyRecord) => updateRecord("Customers", "C-1", changes);

test("A change of settings is a row each, named as on Options, in no more syncs, and goes back", async () => {
  const before = await settings();
  const changes: SettingChange[] = [
    soonDays(before.soonDays, 9),
    {
      place: { kind: "cadence", stage: "lead", potential: "A" },
      before: before.stages[0]?.cadenceDays.A ?? 0,
      after: 4,
    },
    { place: { kind: "dayOff", weekday: 5 }, before: true, after: false },
    { place: { kind: "switch", setting: "logPersonalFields" }, before: false, after: true },
  ];
  const { syncs } = await opened.measure(() => changeSettings(changes));
  expect(syncs).toBe(2);
  expect((await readLog()).slice(-4)).toMatchObject([
    {
      what: "改设置",
      table: "选项",
      record: null,
      field: "跟进提前提醒(天)",
      before: "7",
      after: "9",
      undoable: "yes",
    },
    { record: before.stages[0]?.label, field: "跟进周期(天) A", after: "4" },
    { record: "每周休息日", field: "星期六", before: "休息", after: "上班" },
    { before: "关", after: "开" },
  ]);
  expect(await undoAction(await lastActionId())).toMatchObject({ kind: "undone" });
  expect(await settings()).toEqual(before);
  expect(await undoAction(await lastActionId())).toMatchObject({ kind: "undone" });
  expect(await settings()).toMatchObject({ soonDays: 9, logPersonalFields: true });
});

test("A setting that was changed since stays, and is named", async () => {
  await changeSettings([soonDays(9, 5)]);
  const actionId = await lastActionId();
  await changeSettings([soonDays(5, 6)]);
  expect(await undoAction(actionId)).toEqual({ kind: "optionChanged", name: "跟进提前提醒(天)" });
  expect(await settings()).toMatchObject({ soonDays: 6 });
});

test("A value that was added goes back, unless a record has it", async () => {
  const before = await settings();
  const { syncs } = await opened.measure(() => addRegion("中亚"));
  expect(syncs).toBe(4);
  expect((await readLog()).at(-1)).toMatchObject({
    what: "添加选项",
    table: "选项",
    record: "地区：中亚",
    undoable: "yes",
  });
  const actionId = await lastActionId();
  await change({ region: "中亚" });
  expect(await undoAction(actionId)).toEqual({ kind: "inUse", usedIn: ["Customers"] });
  await change({ region: "华东" });
  expect(await undoAction(actionId)).toMatchObject({ kind: "undone" });
  expect(await settings()).toEqual(before);
  expect((await readLog()).at(-1)).toMatchObject({ what: "撤销", before: "中亚", undoable: "optionGone" });
});

test("A stage goes back only with the cadence that it was added with", async () => {
  await addListValue({ list: "stage", label: "试单", class: "open", cadenceDays: { A: 3, B: null, C: null } });
  const actionId = await lastActionId();
  const cadence = { kind: "cadence", stage: "试单", potential: "A" } as const;
  await changeSettings([{ place: cadence, before: 3, after: 5 }]);
  expect(await undoAction(actionId)).toEqual({ kind: "optionChanged", name: "销售阶段：试单" });
  await changeSettings([{ place: cadence, before: 5, after: 3 }]);
  expect(await undoAction(actionId)).toMatchObject({ kind: "undone" });
});

test("A field of one's own goes back, unless a record has a value in it", async () => {
  const before = await settings();
  const added = await addField({ table: "Customers", header: "生日", kind: "text", choices: [] });
  expect((await readLog()).at(-1)).toMatchObject({ what: "添加字段", table: "客户", record: "生日", after: "文字" });
  const actionId = await lastActionId();
  const key = added.kind === "added" ? added.field.key : "";
  await change({ [key]: "3月5日" });
  expect(await undoAction(actionId)).toEqual({ kind: "inUse", usedIn: ["Customers"] });
  await change({ [key]: null });
  expect(await undoAction(actionId)).toMatchObject({ kind: "undone" });
  expect(await settings()).toEqual(before);
});

test("A value of a list of one's own is called after its field, whatever stands in the way", async () => {
  const added = await addField({ table: "Customers", header: "包装", kind: "choice", choices: ["纸箱"] });
  const list = added.kind === "added" ? added.field.list : null;
  if (list === null) throw new Error("no list");
  await addListValue({ list, label: "木箱", class: null, cadenceDays: noCadence });
  expect((await readLog()).at(-1)).toMatchObject({ record: "包装：木箱" });
  const actionId = await lastActionId();
  await removeListValue({ list, label: "木箱" });
  expect(await undoAction(actionId)).toEqual({ kind: "optionChanged", name: "包装：木箱" });
});

test("What a list learns stands beside the record that taught it, and stays when that goes back", async () => {
  await change({ region: "火星" });
  const rows = (await readLog()).slice(-2);
  expect(rows).toMatchObject([
    { record: "地区：火星", after: "火星" },
    { field: "所在地区", after: "火星" },
  ]);
  expect(new Set(rows.map(({ action }) => action)).size).toBe(1);
  expect(await undoAction(await lastActionId())).toMatchObject({ kind: "undone" });
  expect((await settings()).lists["region"]).toContainEqual({ code: "火星", label: "火星" });
  const records = [aCustomer({ id: "C-8", name: "外星", phone: "1", region: "木星" })] as AnyRecord[];
  await importRecords({ table: "Customers", records, newValues: { region: ["木星"] } });
  expect((await readLog()).slice(-2)).toMatchObject([{ what: "导入", after: "木星" }, { record: "外星" }]);
  expect(await undoAction(await lastActionId())).toMatchObject({ kind: "undone" });
});
