import { addCustomer } from "../../src/actions/addCustomer";
import { addOrder } from "../../src/actions/addOrder";
import { addPayment } from "../../src/actions/addPayment";
import { newRecordId } from "../../src/actions/recordId";
import { splitOrder } from "../../src/actions/splitOrder";
import { updateRecord } from "../../src/actions/updateRecord";
import { withdrawRecords } from "../../src/actions/withdrawRecords";
import { divideOrder, type Shipment } from "../../src/domain/orders/splitOrder";
import { WorkbookError } from "../../src/excel/workbookError";
import { RangeObject } from "../../src/embedded-excel/objects/rangeObject";
import { ExcelError } from "../../src/embedded-excel/workbook/excelError";
import type { OrderRecord } from "../../src/schema/records";
import { day } from "../builders/day";
import { openTracker, readEverything, readTable, type OpenedExcel } from "../builders/trackerExcel";

const newId = newRecordId;
let opened: OpenedExcel;
let order: OrderRecord;
beforeEach(async () => {
  opened = await openTracker();
  await addCustomer({ name: "海纳", mobile: "13800000000" }, { newId });
  const draft = { orderNumber: "SO-1", customer: "海纳", product: "阀门", quantity: 10, amount: 1000.01 };
  const result = await addOrder(
    { ...draft, orderDate: day("11-01"), deliveryDate: day("12-01"), depositPercent: 0.3, notes: "=按批" },
    { newId },
  );
  if (result.kind !== "saved") throw new Error(JSON.stringify(result));
  order = result.record;
});
afterEach(() => {
  jest.restoreAllMocks();
  opened.close();
});

const inThree = (): Shipment[] =>
  divideOrder(order, 3).map((shipment, index) => ({ ...shipment, deliveryDate: day("12-01") + 7 * index }));
const outstanding = async () => (await readTable("Customers"))[0]?.["未收金额"];

describe("Splitting an order into shipments", () => {
  it("reduces the original and adds an order for each of the others, in 4 syncs", async () => {
    await addPayment({ order: "SO-1", amount: 300, kind: "deposit" }, { newId });
    const { result, syncs } = await opened.measure(() => splitOrder({ order, shipments: inThree() }));
    expect(result).toMatchObject({ kind: "split" });
    expect(syncs).toBe(4);
    expect(await readTable("Orders")).toMatchObject([
      { 订单编号: "SO-1", 订单金额: 333.34, 数量: 4, 交货日期: day("12-01"), 变更交期: "", 已结金额: 300 },
      { 订单编号: "SO-1-2", 订单金额: 333.34, 数量: 3, 交货日期: day("12-08"), 产品: "阀门", 备注: "=按批" },
      { 订单编号: "SO-1-3", 订单金额: 333.33, 数量: 3, 交货日期: day("12-15"), 客户: "海纳", 定金比例: "" },
    ]);
    expect(await outstanding()).toBe(700.01);
  });

  it("can be taken back as a whole, in 3 syncs", async () => {
    const before = await readEverything();
    const result = await splitOrder({ order, shipments: inThree() });
    if (result.kind !== "split") throw new Error(result.kind);
    const undone = await opened.measure(() => withdrawRecords(result.addition));
    expect(undone.result).toEqual({ kind: "withdrawn", kept: 0 });
    expect(undone.syncs).toBe(3);
    expect(await readEverything()).toEqual(before);
  });

  it("is not taken back once a shipment was paid or the original was changed", async () => {
    const result = await splitOrder({ order, shipments: inThree() });
    if (result.kind !== "split") throw new Error(result.kind);
    await updateRecord("Orders", "SO-1", { amount: 500 });
    const before = await readEverything();
    expect(await withdrawRecords(result.addition)).toEqual({ kind: "changed" });
    expect(await readEverything()).toEqual(before);
    await addPayment({ order: "SO-1-3", amount: 1, kind: "balance" }, { newId });
    expect(await withdrawRecords(result.addition)).toEqual({ kind: "inUse", usedIn: ["Payments"] });
  });
});

describe("An order is not split", () => {
  it("when somebody changed it meanwhile, or shipped it", async () => {
    await updateRecord("Orders", "SO-1", { amount: 900 });
    const before = await readEverything();
    const { result, syncs } = await opened.measure(() => splitOrder({ order, shipments: inThree() }));
    expect(result).toMatchObject({ kind: "conflict", current: { amount: 900 } });
    expect(syncs).toBe(2);
    expect(await readEverything()).toEqual(before);
    await updateRecord("Orders", "SO-1", { amount: 1000.01, shippedDate: day("11-20") });
    expect(await splitOrder({ order, shipments: inThree() })).toMatchObject({ kind: "conflict" });
  });

  it("when a shipment would leave before the order was placed", async () => {
    const shipments = inThree().map((shipment) => ({ ...shipment, deliveryDate: day("01-01") }));
    const before = await readEverything();
    expect(await splitOrder({ order, shipments })).toMatchObject({ kind: "conflict" });
    expect(await readEverything()).toEqual(before);
  });

  it("when the original cannot be reduced: the new rows are taken back", async () => {
    const before = await readEverything();
    const setter = Object.getOwnPropertyDescriptor(RangeObject.prototype, "values")?.set as (values: unknown) => void;
    let isRefused = false;
    jest.spyOn(RangeObject.prototype, "values", "set").mockImplementation(function (this: RangeObject, values) {
      // The first single cell that is written is the original's.
      if (!isRefused && this.cellCount === 1) {
        isRefused = true;
        throw new ExcelError("AccessDenied");
      }
      setter.call(this, values);
    });
    const failure = await splitOrder({ order, shipments: inThree() }).catch((error: unknown) => error);
    jest.restoreAllMocks();
    expect(failure).toBeInstanceOf(WorkbookError);
    expect(failure).toMatchObject({ code: "accessDenied" });
    expect(isRefused).toBe(true);
    expect(await readEverything()).toEqual(before);
  });
});
