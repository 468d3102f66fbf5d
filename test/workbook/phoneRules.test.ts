/** The sheet's rule for telephone numbers and that of forms and imports must never part. */
import fc from "fast-check";
import { columnLetters } from "../../src/schema/formulaText";
import { firstDataRow } from "../../src/schema/sheetLimits";
import { tableSchema } from "../../src/schema/tableSchema";
import { isMobile, isPhone } from "../../src/schema/validations/phoneRules";
import { openTracker, type OpenedExcel } from "../builders/trackerExcel";

jest.setTimeout(120_000);

let opened: OpenedExcel;
beforeAll(async () => {
  opened = await openTracker({});
});
afterAll(() => opened.close());

const { columns, sheetName } = tableSchema("Customers", "general");

function isTakenBySheet(key: string, text: string): boolean {
  const cell = `${columnLetters(columns.findIndex((column) => column.key === key))}${firstDataRow + 1}`;
  return !("alert" in opened.excel.person.type(sheetName.zh, cell, text));
}

const characters = fc.constantFrom(..."00112233445566778899 -()+/.:,%$eE转x".split(""), "ext");
const texts = fc
  .tuple(fc.constantFrom("", "1", "+", "+86", "021-", "("), fc.array(characters, { minLength: 1, maxLength: 22 }))
  .map(([start, rest]) => `${start}${rest.join("")}`);
const numbers = fc
  .tuple(fc.constantFrom("1", "+1", "021-", "+44 (0)", ""), fc.stringMatching(/^[0-9]{3,24}$/))
  .map(([start, rest]) => `${start}${rest}`);

test.each([
  ["mobile", isMobile],
  ["phone", isPhone],
] as const)("%s: the sheet takes a text exactly when the form does", (key, isRight) => {
  fc.assert(
    fc.property(fc.oneof(texts, numbers), (text) => {
      expect({ text, isTaken: isTakenBySheet(key, text) }).toEqual({ text, isTaken: isRight(text) });
    }),
    { numRuns: 60, seed: 20261123 },
  );
});
