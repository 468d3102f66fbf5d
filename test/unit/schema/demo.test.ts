import { languages } from "../../../src/i18n/language";
import { createCustomerDirectory } from "../../../src/domain/customers/customerDirectory";
import { findCaseReason } from "../../../src/domain/feedback/findCaseReason";
import { describeDelivery } from "../../../src/domain/orders/describeDelivery";
import { describeFollowUps } from "../../../src/domain/followUps/listDueFollowUps";
import { describePayments } from "../../../src/domain/payments/describePayments";
import { summarise } from "../../../src/domain/regions/summarise";
import { listTodaySections } from "../../../src/domain/today/listTodaySections";
import { hasReorders } from "../../../src/schema/presets/hasReorders";
import { defaultSettings } from "../../../src/schema/defaultSettings";
import { demoRecords } from "../../../src/schema/demo/demoRecords";
import { listValues } from "../../../src/schema/presetLists";
import { presetKeys } from "../../../src/schema/presets/presets";
import type { RecordsByTable } from "../../../src/schema/records";
import { inputColumns, tableSchema } from "../../../src/schema/tableSchema";
import { tableKeys } from "../../../src/schema/tables/tables";
import { day } from "../../builders/day";

const today = day("2026-02-09");
const cases = presetKeys.flatMap((preset) => languages.map((language) => ({ preset, language })));

describe.each(cases)("demo of $preset $language", ({ preset, language }) => {
  const demo = demoRecords({ preset, language }, today);
  const settings = defaultSettings(preset, language);
  // Demo records are plain fields of the schema's columns; the test below says that none is unknown.
  const records = demo as unknown as { [Table in keyof RecordsByTable]: RecordsByTable[Table][] };

  test("every field is a column of the preset, required ones are filled, choices exist", () => {
    for (const table of tableKeys) {
      const columns = inputColumns(tableSchema(table, preset));
      for (const record of demo[table]) {
        expect(Object.keys(record).filter((key) => columns.every((column) => column.key !== key))).toEqual([]);
        for (const { key, required, list, kind } of columns) {
          const value = record[key] ?? null;
          if (required) expect([key, value]).not.toEqual([key, null]);
          if (list === undefined || kind === "person" || value === null) continue;
          expect(listValues(list, preset).map(({ code }) => code)).toContain(value);
        }
      }
    }
  });

  test("ids and names are unique, and references lead somewhere", () => {
    for (const table of tableKeys) {
      const ids = demo[table].map((record) => record[tableSchema(table, preset).idKey]);
      expect(new Set(ids).size).toBe(ids.length);
    }
    const names = records.Customers.map(({ name }) => name);
    expect(new Set(names).size).toBe(12);
    for (const { customer } of [...records.FollowUps, ...records.Orders, ...records.Feedback])
      expect(names).toContain(customer);
    const numbers = records.Orders.map(({ orderNumber }) => orderNumber);
    for (const { order } of records.Payments) expect(numbers).toContain(order);
  });

  test("each state of follow-up, delivery and payment can be seen", () => {
    const followUps = describeFollowUps({
      customers: records.Customers,
      followUps: records.FollowUps,
      orders: records.Orders,
      settings,
      today,
    });
    const states = new Set(followUps.map(({ state }) => state));
    for (const state of ["notDue", "dueSoon", "dueToday", "overdue1", "overdue2", "overdue3", null] as const)
      expect(states).toContain(state);
    const reasons = new Set(followUps.map(({ reason }) => reason));
    for (const reason of ["promised", "firstContact", "aftercare", "cadence"] as const)
      expect(reasons).toContain(reason);
    const deliveries = new Set(records.Orders.map((order) => describeDelivery(order, settings, today).state));
    for (const state of ["onTime", "dueSoon", "late", "shippedLate", null] as const)
      expect(deliveries).toContain(state);
    const payments = new Set(
      records.Orders.map((order) => {
        const own = records.Payments.filter((payment) => payment.order === order.orderNumber);
        return describePayments({ order, payments: own, settings, today }).state;
      }),
    );
    for (const state of ["depositDue", "notDue", "overdue", "settled", "overpaid", "refundDue"] as const)
      expect(payments).toContain(state);
    const customers = createCustomerDirectory(records.Customers);
    const cases = records.Feedback.map((feedback) =>
      findCaseReason({ feedback, customer: customers.find(feedback.customer), settings, today }),
    );
    for (const reason of ["noHandler", "tooOld", "open", null] as const) expect(cases).toContain(reason);
  });

  test("a region drops, and a trade that lives from reorders has somebody who is due for one", () => {
    const { Customers, FollowUps, Orders, Payments, Feedback } = records;
    const all = {
      ...{ customers: Customers, followUps: FollowUps, orders: Orders },
      ...{ payments: Payments, feedback: Feedback },
    };
    const period = { from: today - 29, to: today };
    const { rows } = summarise({ records: all, settings, today, groupBy: "region", period });
    expect(rows.map(({ alert }) => alert)).toContain("drop");
    const { reorder } = listTodaySections({ records: all, settings, today });
    const bases = reorder.flatMap((item) => (item.section === "reorder" ? item.basis : []));
    if (hasReorders(preset)) expect(bases).toContain(preset === "cosmetics" ? "usage" : "interval");
  });
});
