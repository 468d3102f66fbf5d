import { countFilters, emptyChoice, readFilter } from "../../../../src/taskpane/find/findChoice";
import { day } from "../../../builders/day";

const today = day("11-23");

describe("The filter of Find", () => {
  it("lets everything pass at first", () => {
    expect(countFilters(emptyChoice)).toBe(0);
    const filter = readFilter(emptyChoice, today);
    expect(filter).toEqual({ stage: null, status: null, region: null, owner: null, period: null });
  });

  it("takes the whole calendar period that today lies in", () => {
    const choice = { ...emptyChoice, period: "month", owner: "王芳" } as const;
    expect(countFilters(choice)).toBe(2);
    expect(readFilter(choice, today)).toMatchObject({
      owner: "王芳",
      period: { from: day("11-01"), to: day("11-30") },
    });
  });

  it("leaves an end that is not typed open", () => {
    const choice = { ...emptyChoice, period: "own", from: "11-01", to: "" } as const;
    const { period } = readFilter(choice, today);
    expect(period?.from).toBe(day("11-01"));
    expect(period?.to).toBeGreaterThan(day("2099-12-31"));
  });
});
