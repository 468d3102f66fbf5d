/** Large batches and formulas go back from the log, too; where one cannot, its entry says why. */
import { checkUp } from "../../../src/actions/checkUp";
import { fixFindings } from "../../../src/actions/fixFindings";
import { giveMissingIds } from "../../../src/actions/giveMissingIds";
import { importRecords } from "../../../src/actions/importRecords";
import { readActionLog } from "../../../src/actions/readActionLog";
import { readAllRecords } from "../../../src/actions/readRecords";
import { newRecordId as newId } from "../../../src/actions/recordId";
import { undoAction } from "../../../src/actions/undoAction";
import { withdrawImport } from "../../../src/actions/withdrawImport";
import type { AnyRecord } from "../../../src/schema/records";
import { lastActionId, openLoggedFirms, readLog } from "../../builders/loggedTracker";
import { aFollowUp } from "../../builders/records";
import { inExcel, readEverything, readTable, type OpenedExcel } from "../../builders/trackerExcel";

jest.setTimeout(120_000);

let opened: OpenedExcel;
beforeAll(async () => {
  opened = await openLoggedFirms({ orderNumber: "SO-1", amount: 900 });
});
afterAll(() => opened.close());

const records = async () => (await readAllRecords()).records;
const lastNotKept = async () => (await readActionLog(1)).actions[0]?.notKept;

async function importFollowUps(count: number, content: string) {
  const followUps = Array.from({ length: count }, (_, index) =>
    aFollowUp({ id: `F-${index}`, customer: "甲公司", content: `${content}${index}` }),
  ) as AnyRecord[];
  return importRecords({ table: "FollowUps", records: followUps, newValues: {} });
}

test("A mass deletion comes back whole, with its ids, and goes again", async () => {
  const empty = await records();
  const { batch } = await importFollowUps(450, "寄样，等客户回复");
  const before = await records();
  await withdrawImport(batch);
  expect((await records()).followUps).toEqual([]);
  const rows = (await readLog()).filter(({ code }) => code === "withdrawImport");
  expect(rows.length).toBeGreaterThan(1);
  const { result, syncs } = await opened.measure(async () => undoAction(await lastActionId()));
  expect(result).toMatchObject({ kind: "undone" });
  expect(syncs).toBeLessThanOrEqual(8);
  expect(await records()).toEqual(before);
  expect(await undoAction(await lastActionId())).toMatchObject({ kind: "undone" });
  expect(await records()).toEqual(empty);
});

test("Where the log cannot hold all that went, it says so, and nothing comes back in part", async () => {
  const { batch } = await importFollowUps(210, "长".repeat(3_000));
  await withdrawImport(batch);
  expect(await lastNotKept()).toBe("tooLarge");
  const before = await readEverything();
  expect(await undoAction(await lastActionId())).toEqual({ kind: "notPossible", why: "tooLarge" });
  expect(await readEverything()).toEqual(before);
});

const deliveryState = () =>
  inExcel(async (context) => {
    const cell = context.workbook.names.getItem("gd.Orders.deliveryState").getRange().getCell(0, 0).load("formulas");
    await context.sync();
    return String((cell.formulas as unknown[][])[0]?.[0]);
  });
const typeOver = (value: string) =>
  inExcel(async (context) => {
    context.workbook.names.getItem("gd.Orders.deliveryState").getRange().getCell(0, 0).values = [[value]];
    await context.sync();
  });

test("What was typed over a formula comes back, and so does the formula", async () => {
  const formula = await deliveryState();
  await typeOver("自提");
  await fixFindings((await checkUp()).findings.filter(({ column }) => column === "deliveryState"));
  expect(await deliveryState()).toBe(formula);
  expect(await undoAction(await lastActionId())).toMatchObject({ kind: "undone" });
  expect(await deliveryState()).toBe("自提");
  const back = await lastActionId();
  await typeOver("送货");
  const changed = { kind: "changed", table: "Orders", name: "SO-1", field: "deliveryState" };
  expect(await undoAction(back)).toEqual(changed);
  await typeOver("自提");
  expect(await undoAction(back)).toMatchObject({ kind: "undone" });
  expect(await deliveryState()).toBe(formula);
  await typeOver("自提");
  expect(await undoAction(await lastActionId())).toEqual(changed);
  expect(await deliveryState()).toBe("自提");
});

test("Ids that were given stay, and the entry says why", async () => {
  await inExcel(async (context) => {
    context.workbook.names.getItem("gd.Customers.id").getRange().getCell(0, 0).values = [[""]];
    await context.sync();
  });
  await giveMissingIds(newId);
  const before = await readTable("Customers");
  expect(await lastNotKept()).toBe("idGiven");
  expect(await undoAction(await lastActionId())).toEqual({ kind: "notPossible", why: "idGiven" });
  expect(await readTable("Customers")).toEqual(before);
});
