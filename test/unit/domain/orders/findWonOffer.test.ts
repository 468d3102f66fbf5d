import { findWonOffer } from "../../../../src/domain/orders/findWonOffer";
import { aCustomer, anOrder } from "../../../builders/records";
import { someSettings } from "../../../builders/someSettings";

const offerFor = (order: Parameters<typeof anOrder>[0], stage: string | null) =>
  findWonOffer(anOrder(order), aCustomer({ stage }), someSettings())?.code ?? null;

describe("A saved order", () => {
  it.each([
    ["a bulk order of a prospect", {}, "prospect", "won"],
    ["of a customer without a stage", {}, null, "won"],
    ["of one who had been given up", {}, "lost", "won"],
    ["of a customer who has bought before", {}, "won", null],
    ["a blank type counts as bulk", { orderType: null }, "lead", "won"],
    ["a sample", { orderType: "sample" }, "lead", null],
    ["a cancelled order", { status: "cancelled" }, "lead", null],
  ])("%s", (_what, order, stage, offer) => {
    expect(offerFor(order, stage)).toBe(offer);
  });
});
