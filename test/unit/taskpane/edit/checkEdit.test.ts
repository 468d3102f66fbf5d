import { en } from "../../../../src/i18n/en";
import type { AnyRecord } from "../../../../src/schema/records";
import { listFormFields } from "../../../../src/taskpane/add/formFields";
import { createEditCheck } from "../../../../src/taskpane/edit/checkEdit";
import { aCustomer } from "../../../builders/records";
import { someSettings } from "../../../builders/someSettings";
import { today } from "../../../builders/trackerExcel";

const fields = listFormFields("Customers", "general");
const workbook = {
  kind: "ours" as const,
  preset: "general" as const,
  settings: someSettings(),
  today,
  language: "en" as const,
} as unknown as Parameters<typeof createEditCheck>[2];

function checkTyped(record: AnyRecord, typed: Readonly<Record<string, string>>) {
  const records = { customers: [aCustomer(), aCustomer({ id: "C-2", name: "远航" })], followUps: [], orders: [] };
  const edited = { table: "Customers" as const, id: "C-HAINA", before: record };
  const check = createEditCheck(fields, edited, workbook, { ...records, payments: [], feedback: [] });
  const readText = (key: string) => typed[key] ?? String(record[key] ?? "");
  return check({ fields, readText, typed: Object.keys(typed), refused: [], texts: en, language: "en" });
}

describe("A record in the form for editing", () => {
  it("only what differs is to be saved", () => {
    const { values, problems } = checkTyped({ ...aCustomer() }, { name: "海纳贸易", mobile: "13800000000", notes: "" });
    expect(values).toEqual({ name: "海纳贸易" });
    expect([...problems]).toEqual([]);
  });

  it("is not blamed for what was wrong before, nor for its own name", () => {
    const { problems } = checkTyped({ ...aCustomer({ mobile: "12", created: "last spring" }) }, { name: "海纳" });
    expect([...problems]).toEqual([]);
  });

  it("is blamed for what the change makes wrong", () => {
    const { problems } = checkTyped({ ...aCustomer() }, { name: "远航", mobile: "12", created: "some day" });
    expect([...problems.keys()].sort()).toEqual(["created", "mobile", "name"]);
  });
});
