import type { TableKey } from "../../../../src/schema/columnSpec";
import type { TrackerRecords } from "../../../../src/domain/trackerRecords";
import { en } from "../../../../src/i18n/en";
import { zh } from "../../../../src/i18n/zh";
import { defaultSettings } from "../../../../src/schema/defaultSettings";
import type { PresetKey } from "../../../../src/schema/presets/preset";
import { createDraftCheck } from "../../../../src/taskpane/add/checkDraft";
import { listFormFields } from "../../../../src/taskpane/add/formFields";
import { day } from "../../../builders/day";
import { aCustomer, anOrder } from "../../../builders/records";

const today = day("2026-11-23");
const records: TrackerRecords = {
  customers: [aCustomer({ name: "海纳" })],
  orders: [anOrder({ orderNumber: "SO-1", customer: "海纳" })],
  followUps: [],
  payments: [],
  feedback: [],
};

function problemsOf(
  table: TableKey,
  typed: Record<string, string>,
  preset: PresetKey = "general",
  language: "zh" | "en" = "zh",
) {
  const settings = defaultSettings(preset, language);
  const workbook = {
    kind: "ours",
    language,
    preset,
    schemaVersion: 1,
    settings,
    today,
    isIncomplete: false,
    isReadOnly: false,
  } as const;
  const fields = listFormFields(table, preset);
  const { problems } = createDraftCheck(
    fields,
    workbook,
    records,
  )({
    fields,
    readText: (key) => typed[key] ?? "",
    refused: [],
    texts: language === "zh" ? zh : en,
    language,
  });
  return Object.fromEntries(problems);
}

test("a draft with what is required has no problem, defaults included", () => {
  expect(problemsOf("Customers", { name: "远航", im: "wx-1" })).toEqual({});
  expect(problemsOf("FollowUps", { customer: "海纳", content: "报价" })).toEqual({});
  expect(problemsOf("Payments", { order: "SO-1", amount: "1.2万" })).toEqual({});
});

test("each problem stands beside its field in the language of the pane", () => {
  const typed = { customer: "没有此人", nextDate: "尽快" };
  expect(problemsOf("FollowUps", typed)).toEqual({
    customer: "没有叫“没有此人”的客户，请从列表中选或先新建",
    content: "请填写跟进内容",
    nextDate: "看不懂这个日期，请写成 2026-11-26",
  });
  expect(problemsOf("FollowUps", typed, "general", "en")).toEqual({
    customer: "No customer is called “没有此人”; choose one or add it first",
    content: "Content is missing",
    nextDate: "Not a date; write it as 2026-11-26",
  });
});

test("one of several ways to reach a customer is asked for at the first of them on view", () => {
  expect(problemsOf("Customers", { name: "远航" })).toEqual({ mobile: "手机、电话、邮箱、微信/WhatsApp至少填一项" });
  expect(Object.keys(problemsOf("Customers", { name: "Ocean" }, "trade", "en"))).toEqual(["email"]);
});

test("a number that cannot be read is said to be one, not to be missing", () => {
  expect(problemsOf("Payments", { order: "SO-1", amount: "about 500" })).toEqual({ amount: "请填数字" });
});
