import { spreadOverWorkingDays } from "../../../../src/domain/followUps/spreadOverWorkingDays";
import { day } from "../../../builders/day";
import { aCustomer } from "../../../builders/records";
import { someSettings } from "../../../builders/someSettings";

const customers = ["C", null, "A", "B", "A"].map((potential, index) => aCustomer({ id: `${index}`, potential }));

test("A first, so many a day, over weekends and holidays", () => {
  const settings = someSettings({ holidays: [day("11-30")] });
  const spread = spreadOverWorkingDays({ customers, from: day("11-27"), perDay: 2, settings });
  expect(spread.map((each) => [each.day, each.customers.map(({ id }) => id)])).toEqual([
    [day("11-27"), ["2", "4"]],
    [day("12-01"), ["1", "3"]],
    [day("12-02"), ["0"]],
  ]);
});

test("a first day that is off moves to the next working day", () => {
  const spread = spreadOverWorkingDays({ customers, from: day("11-28"), perDay: 20, settings: someSettings() });
  expect(spread.map((each) => each.day)).toEqual([day("11-30")]);
});
