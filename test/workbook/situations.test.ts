/** What people do to sheets while a pane is open, and what each action then does: it works, or says why and changes nothing. */
import { addCustomer } from "../../src/actions/addCustomer";
import { addFollowUp } from "../../src/actions/addFollowUp";
import { readAllRecords } from "../../src/actions/readRecords";
import { rescheduleFollowUps } from "../../src/actions/rescheduleFollowUps";
import { updateRecord } from "../../src/actions/updateRecord";
import { withdrawRecords } from "../../src/actions/withdrawRecords";
import type { Person } from "../../src/embedded-excel/person/person";
import { openSmallTracker, type OpenedSmallTracker } from "../builders/smallTracker";
import { inExcel, today } from "../builders/trackerExcel";
import { contentOf, differencesOf } from "../builders/workbookContent";

let opened: OpenedSmallTracker;
beforeAll(async () => {
  opened = await openSmallTracker();
});
afterAll(() => opened.close());
beforeEach(() => opened.begin());

const newId = () => "X-NEW";
const names = async () => (await readAllRecords()).records.customers.map(({ name }) => name);
const customer = async (id: string) => (await readAllRecords()).records.customers.find((each) => each.id === id);

const protectCustomers = () =>
  inExcel(async (context) => {
    context.workbook.worksheets.getItem("客户").protection.protect();
    await context.sync();
  });
const renameTable = () =>
  inExcel(async (context) => {
    context.workbook.tables.getItem("Customers").name = "客户表";
    await context.sync();
  });

type Situation = readonly [string, (person: Person) => void | Promise<void>];

/** Whoever finds records by their ids and columns by their names needs not mind. */
const harmless: readonly Situation[] = [
  ["rows sorted backwards", (person) => person.sort("客户", "A2", "descending")],
  ["every row filtered away", (person) => person.filter("客户", "B2", [])],
  ["all columns but the names hidden", (person) => person.hideColumns("客户", "C:AA")],
  ["a column moved", (person) => person.moveColumn("客户", "B2", "H2")],
  ["a header renamed", (person) => void person.type("客户", "B2", "公司简称")],
  ["rows inserted above the table", (person) => person.insertRows("客户", "A1:A3")],
  ["rows inserted in the middle of it", (person) => person.insertRows("客户", "A4:A5")],
  ["something written below it", (person) => void person.paste("客户", "B8", [["记得打电话"]])],
];

describe.each(harmless)("With %s", (_situation, change) => {
  beforeEach(() => change(opened.excel.person));

  it("a new record goes to the end of its table", async () => {
    const added = await addCustomer({ name: "新客", mobile: "13900000000" }, { newId });
    expect(added.kind).toBe("saved");
    const now = (await names()).filter((name) => name !== null);
    expect([now.at(-1), new Set(now)]).toEqual(["新客", new Set(["海纳", "远航", "新客"])]);
  });

  it("a change reaches its record and no other", async () => {
    await updateRecord("Customers", "C-YUAN", { notes: "换了联系人" });
    await rescheduleFollowUps([{ customerId: "C-YUAN", day: today + 5 }]);
    expect(await customer("C-YUAN")).toMatchObject({ name: "远航", notes: "换了联系人", nextFollowUp: today + 5 });
    expect(await customer("C-HAINA")).toMatchObject({ name: "海纳", notes: null });
  });
});

const addOne = () => addCustomer({ name: "新客", mobile: "13900000000" }, { newId });
const changeOne = () => updateRecord("Customers", "C-YUAN", { notes: "换了联系人" });
const logOne = () => addFollowUp({ customer: "海纳", content: "谈了", method: "phone", date: today }, { newId });

const refused: readonly (readonly [string, (person: Person) => void | Promise<void>, string])[] = [
  ["a protected sheet", protectCustomers, "accessDenied"],
  ["a renamed table", renameTable, "tableMissing"],
  ["a person typing in a cell", (person) => person.beginEdit("客户", "B3"), "cellEditMode"],
];

test.each(refused)(
  "With %s, adding, changing and logging say so and change nothing",
  async (_situation, change, code) => {
    await change(opened.excel.person);
    const before = contentOf(opened.excel.state);
    for (const action of [addOne, changeOne, logOne]) {
      const waiting = action().then(
        () => "done",
        (error: unknown) => (error as { code?: unknown }).code,
      );
      expect(await waiting).toBe(code);
      expect(differencesOf(contentOf(opened.excel.state), before)).toEqual({});
    }
  },
);

describe("A record that a filter hides", () => {
  it("is not taken out, since Excel moves no cells in a filtered table, and it says so", async () => {
    const added = await addOne();
    if (added.kind !== "saved") throw new Error(added.kind);
    opened.excel.person.filter("客户", "B2", ["海纳"]);
    const before = contentOf(opened.excel.state);
    const withdrawing = withdrawRecords({ table: "Customers", records: [{ ...added.record }], changes: [] });
    await expect(withdrawing).rejects.toMatchObject({ code: "filteredRange" });
    expect(differencesOf(contentOf(opened.excel.state), before)).toEqual({});
    opened.excel.person.clearFilter("客户", "B2");
    expect(await names()).toEqual(["海纳", "远航", "新客"]);
  });
});
