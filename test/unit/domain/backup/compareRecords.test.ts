import * as fc from "fast-check";
import { compareRecords } from "../../../../src/domain/backup/compareRecords";
import type { TrackerRecords } from "../../../../src/domain/trackerRecords";
import type { OwnField } from "../../../../src/schema/ownField";
import { day } from "../../../builders/day";
import { randomTracker } from "../../../builders/randomTracker";
import { aCustomer, aFollowUp, anOrder } from "../../../builders/records";
import { someSettings } from "../../../builders/someSettings";

const none: TrackerRecords = { customers: [], followUps: [], orders: [], payments: [], feedback: [] };
const settings = someSettings();
const compare = (now: Partial<TrackerRecords>, backup: Partial<TrackerRecords>) =>
  compareRecords({ records: { ...none, ...now }, settings }, { records: { ...none, ...backup }, settings });

describe("Differences from a backup", () => {
  it("name the fields with both values, by record id", () => {
    const differences = compare(
      { customers: [aCustomer({ phone: "0571-1", notes: "新" })] },
      { customers: [aCustomer({ phone: "0571-2", notes: null })] },
    );
    expect(differences).toMatchObject([
      {
        table: "Customers",
        recordId: "C-HAINA",
        kind: "changed",
        canRestore: true,
        fields: [
          { key: "phone", now: "0571-1", backup: "0571-2" },
          { key: "notes", now: "新", backup: null },
        ],
      },
    ]);
  });

  it("tell what was added since and what is gone; only what is gone can come back", () => {
    const differences = compare(
      { orders: [anOrder({ orderNumber: "SO-2" })] },
      { orders: [anOrder({ orderNumber: "SO-1" })] },
    );
    expect(differences.map(({ kind, recordId, canRestore }) => [kind, recordId, canRestore])).toEqual([
      ["added", "SO-2", false],
      ["removed", "SO-1", true],
    ]);
  });

  it("are none where rows only changed their places", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const sizes = { customers: 9, followUps: 9, orders: 9, payments: 9, feedback: 9 };
        const now = randomTracker(seed, sizes, day("2026-11-23"));
        const turned = { ...now, orders: [...now.orders].reverse(), customers: [...now.customers].reverse() };
        expect(compare(now, turned)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("of rows without an id go by all that they say", () => {
    const typed = (content: string) => aFollowUp({ id: null, content });
    const differences = compare(
      { followUps: [typed("a"), typed("b")] },
      { followUps: [typed("b"), typed("b"), typed("c")] },
    );
    expect(differences.map(({ kind, record, canRestore }) => [kind, record["content"], canRestore])).toEqual([
      ["added", "a", false],
      ["removed", "b", false],
      ["removed", "c", false],
    ]);
  });

  it("of records that share an id are told, but not put back by it", () => {
    const twice = [aCustomer({ notes: "1" }), aCustomer({ notes: "2" })];
    const differences = compare({ customers: twice }, { customers: [aCustomer({ notes: "1" }), aCustomer()] });
    expect(differences).toMatchObject([{ kind: "changed", canRestore: false, fields: [{ key: "notes" }] }]);
  });

  it("take 30 and 0.3 for the same share", () => {
    expect(
      compare({ orders: [anOrder({ depositPercent: 0.3 })] }, { orders: [anOrder({ depositPercent: 30 })] }),
    ).toEqual([]);
  });

  it("leave out columns that one of them does not have, and own fields that are not the same", () => {
    const own = (kind: OwnField["kind"]) => ({
      ...settings,
      ownFields: [{ table: "Customers", key: "ownField1", header: "x", kind, list: null } satisfies OwnField],
    });
    const withField = (value: string) => [{ ...aCustomer(), ownField1: value }];
    const differ = (kind: OwnField["kind"]) =>
      compareRecords(
        { records: { ...none, customers: withField("1") }, settings: own("text") },
        { records: { ...none, customers: withField("2") }, settings: own(kind) },
      );
    expect(differ("text")).toMatchObject([{ fields: [{ key: "ownField1" }] }]);
    expect(differ("date")).toEqual([]);
    const { notes: _, ...withoutNotes } = aCustomer();
    expect(compare({ customers: [withoutNotes as never] }, { customers: [aCustomer({ notes: "x" })] })).toEqual([]);
  });
});
