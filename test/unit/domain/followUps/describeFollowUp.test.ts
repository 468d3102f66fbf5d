import { describeFollowUp, type FollowUpQuestion } from "../../../../src/domain/followUps/describeFollowUp";
import { formatIsoDate } from "../../../../src/domain/dates/serialDate";
import { day } from "../../../builders/day";
import { aCustomer, aFollowUp, anOrder } from "../../../builders/records";
import { someSettings } from "../../../builders/someSettings";

function ask(question: Partial<FollowUpQuestion>) {
  return describeFollowUp({
    customer: aCustomer(),
    followUps: [],
    orders: [],
    settings: someSettings(),
    today: day("11-23"),
    ...question,
  });
}

function dueOf(question: Partial<FollowUpQuestion>): string | null {
  const { dueDate } = ask(question);
  return dueDate === null ? null : formatIsoDate(dueDate);
}

describe("the examples of the trade", () => {
  test("override 11-23, contacted 11-23, next 12-01 → due 12-01", () => {
    const customer = aCustomer({ nextFollowUp: day("11-23") });
    const followUps = [aFollowUp({ date: day("11-23"), nextDate: day("12-01") })];
    expect(dueOf({ customer, followUps })).toBe("2026-12-01");
  });

  test("snoozed 11-10 to 12-20, then a call on 11-20 agrees 11-27 → due 11-27", () => {
    const followUps = [
      aFollowUp({ date: day("11-10"), nextDate: day("12-20") }),
      aFollowUp({ date: day("11-20"), nextDate: day("11-27") }),
    ];
    expect(dueOf({ followUps })).toBe("2026-11-27");
  });

  test("11-10 next 12-15, then on 11-20 a service note without date → due 12-15", () => {
    const followUps = [
      aFollowUp({ date: day("11-10"), nextDate: day("12-15") }),
      aFollowUp({ date: day("11-20"), content: "改了收货地址" }),
    ];
    expect(dueOf({ followUps })).toBe("2026-12-15");
  });

  test("two entries on 11-20, one with a next date → that date", () => {
    const withDate = aFollowUp({ date: day("11-20"), nextDate: day("12-03") });
    const withoutDate = aFollowUp({ date: day("11-20") });
    expect(dueOf({ followUps: [withDate, withoutDate] })).toBe("2026-12-03");
    expect(dueOf({ followUps: [withoutDate, withDate] })).toBe("2026-12-03");
  });

  test("agreed on a Saturday → that Saturday", () => {
    expect(dueOf({ followUps: [aFollowUp({ date: day("11-20"), nextDate: day("11-28") })] })).toBe("2026-11-28");
  });

  test("lost customer with next 2027-03-01 → due then", () => {
    const customer = aCustomer({ stage: "lost" });
    const followUps = [aFollowUp({ date: day("11-20"), nextDate: day("2027-03-01") })];
    expect(dueOf({ customer, followUps })).toBe("2027-03-01");
  });

  test("three calls 未接通 → still due", () => {
    const followUps = ["11-18", "11-19", "11-20"].map((date) => aFollowUp({ date: day(date), result: "noAnswer" }));
    const contacted = aFollowUp({ date: day("11-02") });
    expect(ask({ followUps: [contacted, ...followUps] })).toMatchObject({
      lastContact: day("11-02"),
      followUpCount: 4,
      dueDate: day("11-09"),
      reason: "cadence",
      daysOverdue: 14,
    });
  });
});

describe("last contact", () => {
  test("is the newest follow-up up to today", () => {
    const followUps = ["11-05", "11-12", "11-24"].map((date) => aFollowUp({ date: day(date) }));
    expect(ask({ followUps }).lastContact).toBe(day("11-12"));
  });

  test("is no unanswered call and no mass message", () => {
    const followUps = [
      aFollowUp({ date: day("11-05") }),
      aFollowUp({ date: day("11-12"), result: "noAnswer" }),
      aFollowUp({ date: day("11-13"), method: "massMessage" }),
    ];
    expect(ask({ followUps }).lastContact).toBe(day("11-05"));
  });

  test("does not come from a date that is text", () => {
    expect(ask({ followUps: [aFollowUp({ date: "2026-11-05" })] }).lastContact).toBeNull();
  });
});

describe("planned date", () => {
  test("an override up to the last contact no longer counts", () => {
    const customer = aCustomer({ nextFollowUp: day("11-20") });
    expect(ask({ customer, followUps: [aFollowUp({ date: day("11-20") })] }).plannedDate).toBeNull();
  });

  test("the earlier of override and next date counts", () => {
    const customer = aCustomer({ nextFollowUp: day("12-05") });
    const followUps = [aFollowUp({ date: day("11-20"), nextDate: day("12-01") })];
    expect(ask({ customer, followUps }).plannedDate).toBe(day("12-01"));
    const sooner = aCustomer({ nextFollowUp: day("11-25") });
    expect(ask({ customer: sooner, followUps }).plannedDate).toBe(day("11-25"));
  });

  test("an unanswered call may move it", () => {
    const followUps = [
      aFollowUp({ date: day("11-10"), nextDate: day("11-20") }),
      aFollowUp({ date: day("11-20"), result: "noAnswer", nextDate: day("11-24") }),
    ];
    expect(ask({ followUps }).plannedDate).toBe(day("11-24"));
  });

  test("of several entries on one day the earliest next date counts", () => {
    const followUps = ["12-08", "12-03", "12-05"].map((next) => aFollowUp({ date: day("11-20"), nextDate: day(next) }));
    expect(ask({ followUps }).plannedDate).toBe(day("12-03"));
  });

  test("a next date up to the last contact has been kept", () => {
    const followUps = [aFollowUp({ date: day("11-10"), nextDate: day("11-20") }), aFollowUp({ date: day("11-20") })];
    expect(ask({ followUps }).plannedDate).toBeNull();
  });
});

describe("without a planned date", () => {
  test("a customer never contacted is due one working day after it was created", () => {
    // A Friday.
    const customer = aCustomer({ created: day("11-20") });
    expect(ask({ customer })).toMatchObject({ dueDate: day("11-23"), reason: "firstContact", state: "dueToday" });
  });

  test("a customer without creation date and contact is never due", () => {
    expect(ask({ customer: aCustomer({ created: null }) })).toMatchObject({ dueDate: null, reason: null, state: null });
  });

  test.each([
    ["prospect", "A", "11-05"],
    ["prospect", null, "11-09"],
    ["prospect", "C", "11-09"],
    ["lead", "B", "11-17"],
    ["won", "C", "2027-01-01"],
    ["自定义阶段", "A", "12-02"],
  ])("stage %s with potential %p contacted on 11-02 is due on %s", (stage, potential, due) => {
    const customer = aCustomer({ stage, potential });
    expect(ask({ customer, followUps: [aFollowUp()] })).toMatchObject({ dueDate: day(due), reason: "cadence" });
  });

  test("a cadence that ends on a day off moves to the next working day", () => {
    // Saturday 11-21 is the fifth day after 11-16; Monday 11-23 a holiday.
    const settings = someSettings({ holidays: [day("11-23")] });
    expect(dueOf({ settings, followUps: [aFollowUp({ date: day("11-16") })] })).toBe("2026-11-24");
  });

  test("a stage without cadence takes the default", () => {
    const stages = [
      { code: "nurture", label: "Nurture", class: "open", cadenceDays: { A: null, B: null, C: null } },
    ] as const;
    const customer = aCustomer({ stage: "nurture" });
    expect(dueOf({ customer, settings: someSettings({ stages }), followUps: [aFollowUp()] })).toBe("2026-12-02");
  });

  test("aftercare follows the newest shipment where it is earlier than the cadence", () => {
    const customer = aCustomer({ stage: "won" });
    const orders = [anOrder({ shippedDate: day("11-06") }), anOrder({ shippedDate: day("10-01") })];
    expect(ask({ customer, orders, followUps: [aFollowUp()] })).toMatchObject({
      dueDate: day("11-13"),
      reason: "aftercare",
    });
  });

  test("a contact after the shipment ends the aftercare", () => {
    const customer = aCustomer({ stage: "won" });
    const followUps = [aFollowUp({ date: day("11-07") })];
    expect(ask({ customer, orders: [anOrder({ shippedDate: day("11-06") })], followUps }).reason).toBe("cadence");
  });

  test("aftercare counts from the arrival at the port where one is known", () => {
    const customer = aCustomer({ stage: "won", potential: "C" });
    const orders = [anOrder({ shippedDate: day("11-03"), eta: day("12-01") })];
    const settings = someSettings({}, "trade");
    expect(dueOf({ customer, orders, settings, followUps: [aFollowUp()] })).toBe("2026-12-08");
  });

  test("a cancelled order has no aftercare", () => {
    const customer = aCustomer({ stage: "won" });
    const orders = [anOrder({ shippedDate: day("11-06"), status: "cancelled" })];
    expect(ask({ customer, orders, followUps: [aFollowUp()] }).reason).toBe("cadence");
  });

  test("a lost customer is never due", () => {
    const customer = aCustomer({ stage: "lost" });
    expect(dueOf({ customer, orders: [anOrder({ shippedDate: day("11-06") })], followUps: [aFollowUp()] })).toBeNull();
  });
});

describe("state", () => {
  test.each([
    ["2026-12-01", "notDue", 0],
    ["2026-11-30", "dueSoon", 0],
    ["2026-11-24", "dueSoon", 0],
    ["2026-11-23", "dueToday", 0],
    ["2026-11-20", "overdue1", 3],
    ["2026-11-18", "overdue1", 5],
    ["2026-11-17", "overdue2", 6],
    ["2026-11-12", "overdue2", 11],
    ["2026-11-11", "overdue3", 12],
  ])("due %s on 11-23 is %s, %i calendar days overdue", (due, state, daysOverdue) => {
    expect(ask({ customer: aCustomer({ nextFollowUp: day(due) }) })).toMatchObject({ state, daysOverdue });
  });

  test("a long holiday does not raise the level", () => {
    const week = [1, 2, 3, 4, 5, 6, 7].map((offset) => day("2026-09-30") + offset);
    const question = { customer: aCustomer({ nextFollowUp: day("09-30") }), today: day("10-08") };
    expect(ask({ ...question, settings: someSettings({ holidays: week }) })).toMatchObject({
      state: "overdue1",
      daysOverdue: 8,
    });
    expect(ask(question).state).toBe("overdue2");
  });
});
