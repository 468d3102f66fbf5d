import fc from "fast-check";
import { roundToCents, sumAmounts } from "../../../src/domain/money";

test.each([
  [1.005, 1.01],
  [-1.005, -1.01],
  [2.675, 2.68],
  [0.1 + 0.2, 0.3],
  [1.004999, 1],
  [-0.001, 0],
  [1265793.22, 1265793.22],
])("%d is %d in cents", (amount, expected) => expect(roundToCents(amount)).toBe(expected));

test("a sum of cents is exact", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), { maxLength: 200 }), (cents) => {
      const sum = cents.reduce((total, each) => total + each, 0);
      expect(sumAmounts(cents.map((each) => each / 100))).toBe(sum / 100);
    }),
  );
});
