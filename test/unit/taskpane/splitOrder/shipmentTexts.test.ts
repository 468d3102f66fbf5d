import fc from "fast-check";
import { findSplitProblems } from "../../../../src/domain/orders/splitOrder";
import { readShipment, shareEqually } from "../../../../src/taskpane/splitOrder/shipmentTexts";
import { day } from "../../../builders/day";
import { anOrder } from "../../../builders/records";
import { today } from "../../../builders/trackerExcel";

describe("The shares that the form proposes", () => {
  it("are read back as the whole order", () => {
    const anyCents = fc.integer({ min: 12, max: 2_000_000_000 });
    fc.assert(
      fc.property(
        anyCents,
        fc.integer({ min: 2, max: 12 }),
        fc.integer({ min: 12, max: 99_999 }),
        (cents, count, pieces) => {
          const order = anOrder({ amount: cents / 100, quantity: pieces, deliveryDate: day("12-01") });
          const read = shareEqually(order, count).map((texts) => readShipment(texts, today));
          expect(findSplitProblems(order, read)).toEqual([]);
          expect(read.flatMap(({ unreadable }) => unreadable)).toEqual([]);
        },
      ),
    );
  });

  it("keep the days that were typed", () => {
    const order = anOrder({ amount: 100, deliveryDate: day("12-01") });
    const typed = shareEqually(order, 2).map((texts, place) => ({ ...texts, deliveryDate: place === 1 ? "+30" : "" }));
    expect(shareEqually(order, 3, typed).map(({ deliveryDate }) => deliveryDate)).toEqual(["", "+30", "2026-12-01"]);
  });

  it("a text that is no number or no day is named", () => {
    const read = readShipment({ quantity: "", amount: "many", deliveryDate: "soon" }, today);
    expect(read).toMatchObject({ quantity: null, unreadable: ["amount", "deliveryDate"] });
  });
});
