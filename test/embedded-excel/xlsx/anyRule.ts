/** Validations and colour rules for fast-check. */
import fc from "fast-check";
import type { Area } from "../../../src/embedded-excel/model/area";
import type {
  ConditionalFormatState,
  DifferentialFormat,
  ValidationState,
} from "../../../src/embedded-excel/model/workbookState";
import { anyColor, anyFormula } from "./anyCell";

export const anyArea: fc.Arbitrary<Area> = fc
  .tuple(fc.nat(200), fc.nat(20), fc.nat(1000), fc.nat(5))
  .map(([top, left, rows, columns]) => ({ top, left, bottom: top + rows, right: left + columns }));
const areas = fc.array(anyArea, { minLength: 1, maxLength: 3 });

const operator = fc.constantFrom("Between", "NotBetween", "EqualTo", "GreaterThan", "LessThanOrEqualTo");

function withLimits<Kind extends string>(kind: Kind) {
  return fc
    .tuple(operator, fc.constantFrom("1", "=B2", "-0.5"), fc.constantFrom("9", "=$C$2"))
    .map(([word, formula1, second]) => {
      const hasTwo = word === "Between" || word === "NotBetween";
      return { kind, operator: word, formula1, formula2: hasTwo ? second : "" };
    });
}

export const anyTitle = fc.string({ unit: "grapheme-ascii", maxLength: 20 });
const rule = fc.oneof(
  fc.record({
    kind: fc.constant("List"),
    source: fc.constantFrom("=StageList", 'A,B,含"引号', "=$A$1:$A$9"),
    inCellDropDown: fc.boolean(),
  }),
  fc.record({ kind: fc.constant("Custom"), formula: anyFormula }),
  ...["WholeNumber", "Decimal", "Date", "Time", "TextLength"].map(withLimits),
);

export const anyValidation = fc.record({
  areas,
  rule,
  ignoreBlanks: fc.boolean(),
  alert: fc.record({
    show: fc.boolean(),
    style: fc.constantFrom("Stop", "Warning", "Information"),
    title: anyTitle,
    message: anyTitle,
  }),
  prompt: fc.record({ show: fc.boolean(), title: anyTitle, message: anyTitle }),
}) as fc.Arbitrary<ValidationState>;

const format: fc.Arbitrary<DifferentialFormat> = fc.record(
  {
    fillColor: anyColor,
    fontColor: anyColor,
    bold: fc.constant(true),
    strikethrough: fc.constant(true),
    numberFormat: fc.constant("0.0"),
  },
  { requiredKeys: [] },
);

const colourRule = fc.oneof(
  fc.record({ kind: fc.constant("Custom"), formula: anyFormula, format }),
  fc.tuple(withLimits("CellValue"), format).map(([limits, look]) => ({ ...limits, format: look })),
  fc.record({
    kind: fc.constant("ContainsText"),
    operator: fc.constantFrom("Contains", "NotContains", "BeginsWith", "EndsWith"),
    text: anyTitle.filter(Boolean),
    format,
  }),
  fc.record({ kind: fc.constant("DataBar"), color: anyColor }),
  fc.record({
    kind: fc.constant("IconSet"),
    style: fc.constantFrom("ThreeArrows", "FourRating", "FiveQuarters", "ThreeSymbols2"),
  }),
);

export const anyConditionalFormat = fc.record({
  id: fc.constant(""),
  areas,
  stopIfTrue: fc.boolean(),
  rule: colourRule,
}) as fc.Arbitrary<ConditionalFormatState>;
