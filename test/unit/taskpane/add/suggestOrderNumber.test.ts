import { suggestOrderNumber } from "../../../../src/taskpane/add/suggestOrderNumber";
import { day } from "../../../builders/day";
import { anOrder } from "../../../builders/records";

const today = day("2026-11-23");

test("the first order of a day gets number 01 of that day", () => {
  expect(suggestOrderNumber([anOrder({ orderNumber: "SO261122-01" })], today)).toBe("SO261123-01");
});

test("a number that an order has is passed over, whatever its case", () => {
  const orders = ["SO261123-01", "so261123-02", "SO261123-04"].map((orderNumber) => anOrder({ orderNumber }));
  expect(suggestOrderNumber(orders, today)).toBe("SO261123-03");
});
