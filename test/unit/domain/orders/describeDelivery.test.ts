import { describeDelivery, isProblemOrder } from "../../../../src/domain/orders/describeDelivery";
import { findShippedOn } from "../../../../src/domain/orders/findShippedOn";
import { day } from "../../../builders/day";
import { anOrder } from "../../../builders/records";
import { someSettings } from "../../../builders/someSettings";

const settings = someSettings();
const today = day("11-23");

test.each([
  ["not shipped, delivery date past", { deliveryDate: day("11-22") }, "late", 1],
  ["not shipped, delivery today", { deliveryDate: today }, "dueSoon", 0],
  ["not shipped, delivery within the threshold", { deliveryDate: day("11-26") }, "dueSoon", 0],
  ["not shipped, delivery later", { deliveryDate: day("11-27") }, "onTime", 0],
  ["not shipped, no delivery date", {}, "onTime", 0],
  ["a revised delivery decides", { deliveryDate: day("11-01"), revisedDelivery: day("12-20") }, "onTime", 0],
  ["shipped on the day", { deliveryDate: day("11-10"), shippedDate: day("11-10") }, "onTime", 0],
  ["shipped late", { deliveryDate: day("11-10"), shippedDate: day("11-14") }, "shippedLate", 4],
  [
    "shipped late by the original date only",
    { deliveryDate: day("11-10"), revisedDelivery: day("11-15"), shippedDate: day("11-14") },
    "onTime",
    0,
  ],
  ["shipped by its status, without shipped date", { deliveryDate: day("11-10"), status: "shipped" }, "onTime", 0],
  ["completed without delivery date", { status: "completed" }, "onTime", 0],
  ["a delivery date that is text", { deliveryDate: "2026-11-01" }, "onTime", 0],
  ["cancelled", { deliveryDate: day("11-01"), status: "cancelled" }, null, 0],
  ["cancelled after shipping", { deliveryDate: day("11-01"), shippedDate: day("11-05"), status: "cancelled" }, null, 0],
])("%s", (_, fields, state, daysLate) => {
  expect(describeDelivery(anOrder(fields), settings, today)).toEqual({ state, daysLate });
});

test.each([
  ["the shipped date typed", { shippedDate: day("11-05"), status: "ordered" }, "11-05"],
  ["the delivery date where only the status says so", { deliveryDate: day("11-10"), status: "shipped" }, "11-10"],
  [
    "the revised delivery before the original",
    { deliveryDate: day("11-10"), revisedDelivery: day("11-12"), status: "completed" },
    "11-12",
  ],
])("an order left on %s", (_, fields, expected) => {
  expect(findShippedOn(anOrder(fields), settings)).toBe(day(expected));
});

test("an open or cancelled order has not left", () => {
  expect(findShippedOn(anOrder({ deliveryDate: day("11-01") }), settings)).toBeNull();
  expect(findShippedOn(anOrder({ shippedDate: day("11-01"), status: "cancelled" }), settings)).toBeNull();
});

test("an order is a problem when its status says so or when it is late and has not left", () => {
  expect(isProblemOrder(anOrder({ status: "problem" }), settings, today)).toBe(true);
  expect(isProblemOrder(anOrder({ deliveryDate: day("11-01") }), settings, today)).toBe(true);
  expect(isProblemOrder(anOrder({ deliveryDate: day("11-01"), shippedDate: day("11-09") }), settings, today)).toBe(
    false,
  );
  expect(isProblemOrder(anOrder({ deliveryDate: day("11-01"), status: "cancelled" }), settings, today)).toBe(false);
});
