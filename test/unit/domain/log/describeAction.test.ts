import { describeAction, describeRow, describeState, describeTime } from "../../../../src/domain/log/describeAction";
import { describeUndo } from "../../../../src/domain/log/describeUndo";
import { groupActions } from "../../../../src/domain/log/groupActions";
import { en } from "../../../../src/i18n/en";
import { logTexts } from "../../../../src/i18n/logTexts";
import { zh } from "../../../../src/i18n/zh";
import { defaultSettings } from "../../../../src/schema/defaultSettings";
import { logColumns, type LogRow } from "../../../../src/schema/log/logColumns";
import { day } from "../../../builders/day";

const blank = Object.fromEntries(logColumns.map(({ key }) => [key, null])) as LogRow;
const changed: LogRow = {
  ...blank,
  ...{ action: "A-1", code: "change", time: day("2026-11-23") + 0.5, who: "张三", undoable: "yes" },
  ...{ table: "客户", record: "蓝天", field: "销售阶段", before: "线索", after: "成交" },
};
const added: LogRow = { ...changed, action: "A-2", code: "import", field: null, before: null, after: "电话" };
const repaired: LogRow = { ...added, code: "repair", record: "手机", after: "补回列", undoable: "structure" };
const words = { zh: { words: logTexts.zh, language: "zh" }, en: { words: logTexts.en, language: "en" } } as const;
const sentences = (rows: readonly LogRow[]) => {
  const [entry] = groupActions(rows);
  if (!entry) throw new Error("no action");
  return [describeAction(entry, words.zh), describeAction(entry, words.en)];
};

test.each([
  [[changed], "把客户“蓝天”的“销售阶段”从“线索”改为“成交”", "销售阶段 of 客户 “蓝天”: “线索” became “成交”"],
  [
    [{ ...changed, before: null }],
    "把客户“蓝天”的“销售阶段”从“空”改为“成交”",
    "销售阶段 of 客户 “蓝天”: “blank” became “成交”",
  ],
  [
    [{ ...changed, before: null, after: null, undoable: "no" }],
    "改了客户“蓝天”的“销售阶段”，内容不记",
    "销售阶段 of 客户 “蓝天” changed; values are not kept",
  ],
  [
    [{ ...changed, code: "reschedule" }],
    "改跟进日期：把客户“蓝天”的“销售阶段”从“线索”改为“成交”",
    "Rescheduled: 销售阶段 of 客户 “蓝天”: “线索” became “成交”",
  ],
  [[changed, changed], "修改：客户“蓝天”等 2 处", "Changed: 客户 “蓝天” and others, 2 in all"],
  [
    [{ ...changed, table: "选项", record: "地区" }, changed],
    "修改：客户“蓝天”等 2 处",
    "Changed: 客户 “蓝天” and others, 2 in all",
  ],
  [[added], "导入：客户“蓝天”", "Imported: 客户 “蓝天”"],
  [[repaired], "修复：客户“手机” · 补回列", "Repaired: 客户 “手机” · 补回列"],
  [[repaired, repaired], "修复：客户“手机”等 2 处", "Repaired: 客户 “手机” and others, 2 in all"],
  [[{ ...added, code: "?" }], "操作：客户“蓝天”", "Action: 客户 “蓝天”"],
])("an action is one sentence in both languages (%#)", (rows, chinese, english) => {
  expect(sentences(rows)).toEqual([chinese, english]);
});

test("rows of an action tell field and values", () => {
  expect(describeRow(changed, logTexts.zh)).toBe("客户“蓝天” 销售阶段：线索 → 成交");
  expect(describeRow(added, logTexts.zh)).toBe("客户“蓝天” · 电话");
});

test("actions stand with the newest first; one is undone, or not to be undone, as soon as a row of it is", () => {
  const undone = { ...changed, action: "A-3", undone: 46_000 };
  const hidden = { ...changed, action: "A-4", undoable: "no" };
  const entries = groupActions([changed, undone, changed, { ...undone, undone: null }, hidden, blank]);
  expect(
    entries.map(({ actionId, isUndone, isUndoable, rows }) => [actionId, isUndone, isUndoable, rows.length]),
  ).toEqual([
    ["A-4", false, false, 1],
    ["A-3", true, true, 2],
    ["A-1", false, true, 2],
  ]);
});

test.each([
  [{ ...changed, undone: 46_000 }, "已撤销"],
  [changed, ""],
  [{ ...changed, undoable: "personal" }, "不能撤销：联系方式不记内容"],
  [repaired, "不能从这里撤销：要还原请用备份"],
  [{ ...changed, undoable: "no" }, "不能从这里撤销"],
])("an action that cannot be taken back says why, as far as anybody knows (%#)", (row, expected) => {
  expect(groupActions([row]).map((entry) => describeState(entry, logTexts.zh))).toEqual([expected]);
});

test.each([
  [day("2026-11-23") + 14 / 24 + 5 / 1440, "14:05"],
  [day("2026-11-22"), "11-22 00:00"],
  [day("2025-11-22") + 0.99999, "2025-11-22 00:00"],
  [null, ""],
])("the time %s reads %s", (time, expected) => {
  expect(describeTime(time, day("2026-11-23"))).toBe(expected);
});

test("what came of an undoing names the field in both languages", () => {
  const result = { kind: "changed", table: "Customers", name: "蓝天", field: "stage" } as const;
  const settings = defaultSettings("general", "zh");
  expect(describeUndo(result, "", { ...words.zh, joinNames: zh.joinNames, settings })).toContain("“销售阶段”");
  expect(describeUndo(result, "", { ...words.en, joinNames: en.joinNames, settings })).toContain("Stage");
});
