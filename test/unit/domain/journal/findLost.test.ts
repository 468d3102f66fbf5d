import { findLost, type SoughtRecord, type TableSight } from "../../../../src/domain/journal/findLost";
import { findOverwritten } from "../../../../src/domain/journal/findOverwritten";

const none: ReadonlySet<string> = new Set();

describe("A row that is missing was overwritten where a stranger stands in its place", () => {
  test.each([
    ["at the end", ["a", "b", "x"], ["a", "b", "y"], ["x"]],
    ["with more rows below", ["a", "x", "b"], ["a", "y", "b"], ["x"]],
    ["in a table that holds nothing else", ["x"], ["y"], ["x"]],
    ["though the row above went too", ["a", "b", "x"], ["a", "y"], ["x"]],
    ["of several, with their last row left", ["a", "x", "x2", "x3"], ["a", "y", "y2", "x3"], ["x", "x2"]],
    ["or anywhere, once rows were sorted", ["b", "a", "x"], ["a", "b", "y"], ["x"]],
  ])("%s", (_, before, now, lost) => {
    const missing = before.filter((id) => id.startsWith("x") && !now.includes(id));
    expect(findOverwritten(missing, before, now, none)).toEqual(lost);
  });

  test.each([
    ["its neighbours closed up", ["a", "x", "b"], ["a", "b"]],
    ["it was the last one", ["a", "x"], ["a"]],
    ["others were added elsewhere", ["a", "x", "b"], ["a", "b", "y"]],
    ["rows were sorted and nobody came", ["b", "x", "a"], ["a", "b"]],
    ["a row came that has no id yet", ["a", "x"], ["a", ""]],
  ])("and deleted where %s", (_, before, now) => {
    expect(findOverwritten(["x"], before, now, none)).toEqual([]);
  });

  test("what was added from here stands below it, never in its place", () => {
    expect(findOverwritten(["x"], ["a", "x"], ["a", "mine"], new Set(["mine"]))).toEqual([]);
  });
});

describe("What was heard of others decides first", () => {
  const now: TableSight = { ids: ["a"], remoteEdits: 3, deletions: 2 };
  const sought = (lastSight: SoughtRecord["lastSight"]): SoughtRecord => ({ id: "x", lastSight });
  const isLost = (lastSight: SoughtRecord["lastSight"]) => findLost([sought(lastSight)], now, none).length === 1;

  test("a record is lost once others wrote cells, though the row that took its place has gone again", () => {
    expect(isLost({ ids: ["a", "x"], remoteEdits: 2, deletions: 1 })).toBe(true);
    expect(isLost({ ids: null, remoteEdits: 2, deletions: 1 })).toBe(true);
  });

  test("a record that no look has seen is lost unless a deletion was heard of", () => {
    expect(isLost({ ids: null, remoteEdits: 3, deletions: 2 })).toBe(true);
    expect(isLost({ ids: null, remoteEdits: 3, deletions: 1 })).toBe(false);
  });

  test("a record that was seen is deleted where nobody wrote cells and no stranger stands in its place", () => {
    expect(isLost({ ids: ["a", "x"], remoteEdits: 3, deletions: 1 })).toBe(false);
  });
});
