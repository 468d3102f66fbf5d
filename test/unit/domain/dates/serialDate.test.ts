import fc from "fast-check";
import {
  dayOfSerial,
  firstSerial,
  formatIsoDate,
  lastSerial,
  parseIsoDate,
  serialOfDay,
} from "../../../../src/domain/dates/serialDate";

describe("dates are serials of Excel's 1900 system", () => {
  test.each([
    ["1900-03-01", 61],
    ["1970-01-01", 25569],
    ["1996-07-04", 35250],
    ["2024-01-01", 45292],
    ["2024-02-29", 45351],
    ["9999-12-31", 2958465],
  ])("%s is %i", (text, serial) => {
    expect(parseIsoDate(text)).toBe(serial);
    expect(formatIsoDate(serial)).toBe(text);
  });

  test.each([
    "2023-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-04-31",
    "1900-02-29",
    "0999-01-01",
    "2026-3-5",
    "2026-03-05 ",
    "",
    "x",
  ])("%p is no day", (text) => expect(parseIsoDate(text)).toBeNull());

  test("every serial comes back from its text and from its day", () => {
    fc.assert(
      fc.property(fc.integer({ min: firstSerial, max: lastSerial }), (serial) => {
        expect(parseIsoDate(formatIsoDate(serial))).toBe(serial);
        expect(serialOfDay(dayOfSerial(serial))).toBe(serial);
      }),
    );
  });
});
