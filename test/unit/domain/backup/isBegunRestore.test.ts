import { isBegunRestore } from "../../../../src/domain/backup/isBegunRestore";
import type { TrackerBackup } from "../../../../src/domain/backup/trackerBackup";
import { defaultSettings } from "../../../../src/schema/defaultSettings";
import { aCustomer, anOrder } from "../../../builders/records";

const none = { customers: [], followUps: [], orders: [], payments: [], feedback: [] };
const container = { table: "Customers", key: "ownField1", header: "柜型", kind: "choice", list: "ownList1" } as const;
const planned = defaultSettings("trade", "zh");
const backup: TrackerBackup = {
  made: 46_300,
  preset: "trade",
  language: "zh",
  settings: {
    ...planned,
    ownFields: [container],
    lists: { ...planned.lists, ownList1: [{ code: "20GP", label: "20GP" }] },
  },
  records: { ...none, customers: [aCustomer(), aCustomer({ id: "C-2" })], orders: [anOrder()] },
};
const setUp = { preset: "trade", language: "zh", settings: planned, records: none } as const;

test.each([
  ["nothing but the sheets", setUp],
  ["the sheets and the own field", { ...setUp, settings: backup.settings }],
  [
    "some records, one of them edited since",
    { ...setUp, records: { ...none, customers: [aCustomer({ notes: "x" })] } },
  ],
  ["everything", backup],
] as const)("A restore that left %s goes on", (_left, standing) => {
  expect(isBegunRestore(standing, backup)).toBe(true);
});

test.each([
  ["a record that the backup has not", { ...setUp, records: { ...none, customers: [aCustomer({ id: "C-9" })] } }],
  ["another preset", { ...setUp, preset: "retail" }],
  ["another language", { ...setUp, language: "en" }],
  ["another limit", { ...setUp, settings: { ...planned, soonDays: planned.soonDays + 1 } }],
  ["another list value", { ...setUp, settings: { ...planned, lists: { ...planned.lists, region: [] } } }],
  [
    "an own field that the backup has not",
    { ...setUp, settings: { ...planned, ownFields: [{ ...container, header: "箱型" }] } },
  ],
] as const)("A tracker with %s is another one", (_what, standing) => {
  expect(isBegunRestore(standing, backup)).toBe(false);
});

test("The order in which a file names settings says nothing", () => {
  const turned = Object.fromEntries(Object.entries(planned).reverse()) as unknown as typeof planned;
  expect(isBegunRestore({ ...setUp, settings: turned }, backup)).toBe(true);
});
