import fc from "fast-check";
import { countPart, isBrokenOff, type ImportedPart } from "../../../../src/domain/import/lastImport";

const aPart = (ids: readonly string[], standing: readonly string[], toFollow = 0): ImportedPart => ({
  table: "Customers",
  ids,
  toFollow,
  standing: new Set(standing),
});

describe("An import of the log", () => {
  it("counts what was to come and what stands, and not the records of others", () => {
    expect(countPart(aPart(["C-1", "C-2"], ["C-2", "C-9"]))).toEqual({ table: "Customers", wanted: 2, standing: 1 });
    expect(countPart(aPart([], ["C-9"], 7))).toEqual({ table: "Customers", wanted: 7, standing: 0 });
  });

  it.each([
    ["whole", [aPart(["a", "b"], ["a", "b"]), aPart(["c"], ["c"])], false],
    ["begun", [aPart(["a", "b"], ["a"]), aPart([], [], 5)], true],
    ["broken off between its tables", [aPart(["a", "b"], ["a", "b"]), aPart([], [], 5)], true],
    ["broken off in its second table", [aPart(["a"], ["a"]), aPart(["c", "d"], ["c"])], true],
    ["whole, one taken out by somebody", [aPart(["a", "b"], ["b"])], false],
    ["gone", [aPart(["a", "b"], []), aPart([], [], 5)], false],
    ["whole, one of its first table taken out", [aPart(["a", "b"], ["a"]), aPart(["c"], ["c"])], false],
  ])("is %s", (_, parts, isOne) => expect(isBrokenOff(parts)).toBe(isOne));

  it("is broken off wherever it ended between its first record and its last, and then only", () => {
    const lengths = fc.array(fc.nat({ max: 6 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(lengths, fc.nat({ max: 18 }), (counts, written) => {
        let left = written;
        const parts = counts.map((count, table) => {
          const ids = Array.from({ length: count }, (_, row) => `${table} ${row}`);
          const standing = ids.slice(0, left);
          left = Math.max(0, left - count);
          return aPart(ids, standing);
        });
        const total = counts.reduce((sum, count) => sum + count, 0);
        expect(isBrokenOff(parts)).toBe(written > 0 && written < total);
      }),
    );
  });
});
