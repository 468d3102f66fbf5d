import { importRecords } from "../../src/actions/importRecords";
import { readAllRecords } from "../../src/actions/readRecords";
import { RangeGeometry } from "../../src/embedded-excel/objects/rangeGeometry";
import { ExcelError } from "../../src/embedded-excel/workbook/excelError";
import { aCustomer } from "../builders/records";
import { openTracker, readEverything, readTable, type OpenedExcel } from "../builders/trackerExcel";

let opened: OpenedExcel;
beforeAll(async () => {
  opened = await openTracker();
});
afterAll(() => opened.close());
afterEach(() => jest.restoreAllMocks());

const customers = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) =>
    aCustomer({ id: `C-${prefix}${index}`, name: `${prefix}${index}`, phone: `0571-${index}`, region: "火星" }),
  );

describe("Importing records", () => {
  it("fills the blank row and the rows below, with the formulas", async () => {
    const newValues = { region: ["火星"] };
    const { result, syncs } = await opened.measure(() =>
      importRecords({ table: "Customers", records: customers("甲", 40), newValues }),
    );
    expect(result).toMatchObject({ added: 40, sheetName: null });
    expect(syncs).toBeLessThanOrEqual(6);
    const rows = await readTable("Customers");
    expect(rows).toHaveLength(40);
    expect(rows[39]).toMatchObject({ 客户ID: "C-甲39", 电话: "0571-39", 所在地区: "火星", 提醒原因: "首次联系" });
  });

  it("lists learn the new values, and know them from then on", async () => {
    const { facts, records } = await readAllRecords();
    expect(facts.settings.lists["region"]?.at(-1)).toEqual({ code: "火星", label: "火星" });
    expect(records.customers).toHaveLength(40);
    expect(records.customers[7]).toMatchObject({ id: "C-甲7", region: "火星", type: "company" });
  });

  it("goes on below what stands there", async () => {
    await importRecords({ table: "Customers", records: customers("乙", 3), newValues: {} });
    expect((await readTable("Customers")).map((row) => row["客户ID"]).slice(38)).toEqual([
      "C-甲38",
      "C-甲39",
      "C-乙0",
      "C-乙1",
      "C-乙2",
    ]);
  });

  it("that fails leaves neither records nor learned values", async () => {
    const before = await readEverything();
    const original = Object.getOwnPropertyDescriptor(RangeGeometry.prototype, "getColumn")
      ?.value as RangeGeometry["getColumn"];
    let calls = 0;
    jest.spyOn(RangeGeometry.prototype, "getColumn").mockImplementation(function (this: RangeGeometry, column) {
      calls += 1;
      // Past the learned value, in the middle of the formats of the new rows.
      if (calls === 9) throw new ExcelError("GeneralException");
      return original.call(this, column);
    });
    const newValues = { region: ["金星"], source: ["梦里"] };
    await expect(importRecords({ table: "Customers", records: customers("丙", 5), newValues })).rejects.toMatchObject({
      code: "hostFailure",
    });
    jest.restoreAllMocks();
    expect(await readEverything()).toEqual(before);
  });

  it("nothing to import sends nothing", async () => {
    const { result, requests } = await opened.measure(() =>
      importRecords({ table: "Orders", records: [], newValues: {} }),
    );
    expect([result, requests]).toEqual([{ added: 0, batch: [], sheetName: null }, 0]);
  });
});
