/** Fields that people add to our tables: the workbook describes them, and everything that knows columns knows them. */
import { addCustomer } from "../../src/actions/addCustomer";
import { addField, removeField, type AddFieldResult } from "../../src/actions/addField";
import { openWorkbook } from "../../src/actions/openWorkbook";
import { readAllRecords } from "../../src/actions/readRecords";
import { newRecordId } from "../../src/actions/recordId";
import { updateRecord } from "../../src/actions/updateRecord";
import { describeCustomerText } from "../../src/domain/search/searchText";
import { parseRows } from "../../src/domain/import/sources/parseRows";
import { importRecords } from "../../src/domain/import/importRecords";
import type { NewField } from "../../src/domain/ownFields/findNewFieldProblem";
import type { OwnField } from "../../src/schema/ownField";
import { tableKeys } from "../../src/schema/tables/tables";
import { tableSchema } from "../../src/schema/tableSchema";
import {
  inExcel,
  openExcel,
  openTracker,
  readEverything,
  readTable,
  today,
  type OpenedExcel,
} from "../builders/trackerExcel";

const newId = newRecordId;
let tracker: Uint8Array;
let opened: OpenedExcel;
beforeAll(async () => {
  const made = await openTracker({ withDemoData: true });
  tracker = await made.excel.save();
  made.close();
});
beforeEach(async () => {
  opened = await openExcel({ bytes: tracker });
});
afterEach(() => opened.close());

const aField: NewField = { table: "Customers", header: "生日", kind: "date", choices: [] };

async function add(field: Partial<NewField>): Promise<OwnField> {
  const result = await addField({ ...aField, ...field });
  if (result.kind !== "added") throw new Error(result.problem);
  return result.field;
}

const headersOf = async (table: string) => Object.keys((await readTable(table))[0] ?? {});

/** What a person sees, without the columns of their own. */
async function readTables(): Promise<unknown> {
  const own = new Set((await ownFields()).map(({ header }) => header));
  const rows = await Promise.all(tableKeys.map((table) => readTable(table)));
  return rows.map((table) =>
    table.map((row) => Object.fromEntries(Object.entries(row).filter(([header]) => !own.has(header)))),
  );
}

async function ownFields(): Promise<readonly OwnField[]> {
  const status = await openWorkbook();
  if (status.kind !== "ours") throw new Error(status.kind);
  return status.settings.ownFields;
}

async function facts() {
  return (await readAllRecords()).facts;
}

describe("Adding a field", () => {
  it("puts the column before the notes under its group title, in 4 syncs, and changes no other value", async () => {
    const before = await readTables();
    const { result, syncs } = await opened.measure(() => addField(aField));
    expect(result).toEqual({
      kind: "added",
      field: { table: "Customers", key: "ownField1", header: "生日", kind: "date", list: null },
    });
    expect(syncs).toBe(4);
    const headers = await headersOf("Customers");
    expect(headers.indexOf("生日")).toBe(headers.indexOf("备注") - 1);
    const column = headers.indexOf("生日");
    expect(opened.excel.person.shownText("客户", cellAt(column, 0))).toBe("自定义");
    expect(await readTables()).toEqual(before);
    expect(await ownFields()).toEqual([(result as Extract<AddFieldResult, { kind: "added" }>).field]);
  });

  it.each(tableKeys)("goes into %s, of every kind, and keeps the formulas right", async (table) => {
    const before = await readTables();
    await add({ table, header: "尺寸说明", kind: "text" });
    await add({ table, header: "件数", kind: "number" });
    await add({ table, header: "复查日", kind: "date" });
    const { syncs } = await opened.measure(() =>
      addField({ table, header: "等级名", kind: "choice", choices: ["甲", " 乙 ", "", "甲"] }),
    );
    expect(syncs).toBe(5);
    expect(await readTables()).toEqual(before);
    const { settings, preset } = await facts();
    expect(settings.ownFields.map(({ header, kind }) => [header, kind])).toEqual([
      ["尺寸说明", "text"],
      ["件数", "number"],
      ["复查日", "date"],
      ["等级名", "choice"],
    ]);
    expect(settings.lists["ownList1"]?.map(({ label }) => label)).toEqual(["甲", "乙"]);
    const keys = tableSchema(table, preset, settings.ownFields).columns.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(["ownField1", "ownField2", "ownField3", "ownField4"]));
  });

  it("lets the sheet refuse what does not fit the field", async () => {
    await add({ header: "生日", kind: "date" });
    await add({ header: "人数", kind: "number" });
    await add({ header: "等级名", kind: "choice", choices: ["甲", "乙"] });
    const headers = await headersOf("Customers");
    const type = (header: string, text: string) =>
      opened.excel.person.type("客户", cellAt(headers.indexOf(header), 2), text).accepted;
    expect([type("生日", "昨天"), type("生日", "1990-05-06")]).toEqual([false, true]);
    expect([type("人数", "很多"), type("人数", "12.5")]).toEqual([false, true]);
    const list = (text: string) => opened.excel.person.type("客户", cellAt(headers.indexOf("等级名"), 2), text);
    expect([list("甲"), list("丙")]).toMatchObject([{ accepted: true }, { alert: { style: "Warning" } }]);
  });

  it("is saved, read, changed, searched and imported like any column, and its list learns", async () => {
    await add({ header: "生日", kind: "date" });
    await add({ header: "暗号", kind: "text" });
    await add({ header: "等级名", kind: "choice", choices: ["甲"] });
    const draft = { name: "新客", mobile: "13800000001", ownField1: today, ownField2: "山高水长", ownField3: "丁" };
    const saved = await addCustomer(draft, { newId });
    if (saved.kind !== "saved") throw new Error(JSON.stringify(saved));
    const row = (await readTable("Customers")).find((each) => each["客户名称"] === "新客");
    expect(row).toMatchObject({ 生日: today, 暗号: "山高水长", 等级名: "丁" });
    const { records, facts: now } = await readAllRecords();
    const customer = records.customers.find(({ name }) => name === "新客");
    expect(customer).toMatchObject({ ownField1: today, ownField2: "山高水长", ownField3: "丁" });
    expect(now.settings.lists["ownList1"]?.map(({ label }) => label)).toEqual(["甲", "丁"]);
    if (!customer) throw new Error("not read");
    expect(describeCustomerText(customer, [], null).search).toContain("山高水长");
    const changed = { ownField2: "改过" } as object;
    expect(await updateRecord("Customers", customer.id ?? "", changed)).toMatchObject({ kind: "saved" });
    const sheet = { name: "", rows: parseRows("客户名称,手机,暗号,生日\n李四,13900000002,芝麻,1990-05-06\n") };
    const existing = { customers: records.customers, orders: records.orders, records: records.customers };
    const { settings, preset } = now;
    expect(importRecords({ table: "Customers", sheet, existing, settings, preset, today, newId })).toMatchObject({
      records: [{ name: "李四", ownField2: "芝麻", ownField1: 32999 }],
    });
  });

  it("refuses what cannot be a field, and changes nothing", async () => {
    const before = await readEverything();
    const problems: unknown[] = [];
    for (const field of [{ header: " " }, { header: "备注" }, { header: "Notes" }, { header: "长".repeat(41) }])
      problems.push(await addField({ ...aField, ...field }));
    problems.push(await addField({ ...aField, kind: "choice", choices: [" "] }));
    expect(problems).toEqual(
      ["headerMissing", "headerTaken", "headerTaken", "headerTooLong", "choicesMissing"].map((problem) => ({
        kind: "rejected",
        problem,
      })),
    );
    expect(await readEverything()).toEqual(before);
  });

  it("follows a column that was renamed and moved, and survives saving and opening", async () => {
    await add({ header: "暗号", kind: "text" });
    await addCustomer({ name: "新客", mobile: "13800000001", ownField1: "芝麻" } as never, { newId });
    await inExcel(async (context) => {
      context.workbook.tables.getItem("Customers").columns.getItem("暗号").name = "口令";
      context.workbook.tables.getItem("Customers").worksheet.getRange("C:C").insert("Right");
      await context.sync();
    });
    const bytes = await opened.excel.save();
    opened.close();
    opened = await openExcel({ bytes });
    const { records } = await readAllRecords();
    expect(records.customers.find(({ name }) => name === "新客")).toMatchObject({ ownField1: "芝麻" });
  });

  it("is taken away without a trace while it is empty, and stays once somebody has filled it", async () => {
    await add({ header: "人数", kind: "number" });
    const before = await readEverything();
    const list = await add({ header: "等级名", kind: "choice", choices: ["甲"] });
    expect(await removeField(list)).toBe(true);
    expect(await readEverything()).toEqual(before);
    const again = await add({ header: "等级名", kind: "choice", choices: ["甲"] });
    await addCustomer({ name: "新客", mobile: "13800000001", [again.key]: "甲" }, { newId });
    expect(await removeField(again)).toBe(false);
    expect(await ownFields()).toHaveLength(2);
  });
});

function cellAt(column: number, row: number): string {
  const letters = column < 26 ? "" : String.fromCharCode(64 + Math.floor(column / 26));
  return `${letters}${String.fromCharCode(65 + (column % 26))}${row + 1}`;
}
