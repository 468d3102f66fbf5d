/** Contents and looks of cells for fast-check. */
import fc from "fast-check";
import type { CellInput } from "../../../src/embedded-excel/model/cellInput";
import type { CellStyle } from "../../../src/embedded-excel/model/workbookState";
import { aStyle } from "./aWorkbook";

const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.constantFrom(
    "宏达贸易",
    "=1+1",
    "+8613800138000",
    "007",
    "2024-01-02",
    "TRUE",
    " 空格 ",
    "a\nb\tc",
    "_x0041_",
    "行\r\n行",
    "\u0000\u001F\uFFFE\uD800x",
    "<&>\"'",
    "]]>",
    "😀",
    "1E3",
  ),
);
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0.1, 45_000.123456789, 1e-300),
);
export const anyColor = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).toUpperCase().padStart(6, "0")}`);
export const anyFormula = fc.constantFrom(
  "=A1+1",
  '=IF(A1="","",MAXIFS(B:B,A:A,A1))',
  "='客户 1'!$A$1:$B$2",
  '=TEXTJOIN(",",TRUE,A1:A3)&"_xlfn."',
  "=1<2",
  "=SUM(IFNA(A1,0),XLOOKUP(1,A:A,B:B))",
);

export const anyInput: fc.Arbitrary<CellInput> = fc.oneof(
  { weight: 3, arbitrary: text },
  { weight: 3, arbitrary: number.map((value) => (Object.is(value, -0) ? 0 : value)) },
  fc.boolean(),
  fc.constant(null),
  anyFormula.map((entry) => ({ formula: entry })),
);

const border = fc.record(
  { style: fc.constantFrom("Continuous", "Dash", "Dot", "Double"), color: anyColor },
  { requiredKeys: ["style", "color"] },
);

export const anyStyle: fc.Arbitrary<CellStyle> = fc
  .record(
    {
      numberFormat: fc.constantFrom("General", "@", "yyyy-mm-dd", "¥#,##0.00;[Red]-¥#,##0.00", '0"件"'),
      fillColor: anyColor,
      fontName: fc.constantFrom("Calibri", "微软雅黑"),
      fontSize: fc.constantFrom(9, 10.5, 16),
      fontColor: anyColor,
      bold: fc.boolean(),
      italic: fc.boolean(),
      underline: fc.boolean(),
      strikethrough: fc.boolean(),
      horizontalAlignment: fc.constantFrom(
        "Left",
        "Center",
        "Right",
        "Fill",
        "Justify",
        "CenterAcrossSelection",
        "Distributed",
      ),
      verticalAlignment: fc.constantFrom("Top", "Center", "Justify", "Distributed"),
      wrapText: fc.boolean(),
      indentLevel: fc.integer({ min: 0, max: 15 }),
      borders: fc.record(
        { EdgeTop: border, EdgeBottom: border, EdgeLeft: border, EdgeRight: border },
        { requiredKeys: [] },
      ),
      locked: fc.boolean(),
      formulaHidden: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  .map((change) => aStyle(change as Partial<CellStyle>));
