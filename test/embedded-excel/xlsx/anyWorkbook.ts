/** Workbooks of any content for fast-check, within what Excel itself allows. */
import fc from "fast-check";
import { createStyleTable } from "../../../src/embedded-excel/model/styleTable";
import type { CellInput } from "../../../src/embedded-excel/model/cellInput";
import type { Area } from "../../../src/embedded-excel/model/area";
import type {
  CellStyle,
  ConditionalFormatState,
  DifferentialFormat,
  NameState,
  PageLayoutState,
  ProtectionState,
  SheetState,
  ValidationState,
  WorkbookState,
} from "../../../src/embedded-excel/model/workbookState";
import { aSheet, aStyle, aWorkbook } from "./aWorkbook";

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
const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).toUpperCase().padStart(6, "0")}`);
const formula = fc.constantFrom(
  "=A1+1",
  '=IF(A1="","",MAXIFS(B:B,A:A,A1))',
  "='客户 1'!$A$1:$B$2",
  '=TEXTJOIN(",",TRUE,A1:A3)&"_xlfn."',
  "=1<2",
  "=SUM(IFNA(A1,0),XLOOKUP(1,A:A,B:B))",
);

const input: fc.Arbitrary<CellInput> = fc.oneof(
  { weight: 3, arbitrary: text },
  { weight: 3, arbitrary: number.map((value) => (Object.is(value, -0) ? 0 : value)) },
  fc.boolean(),
  fc.constant(null),
  formula.map((entry) => ({ formula: entry })),
);

const border = fc.record(
  { style: fc.constantFrom("Continuous", "Dash", "Dot", "Double"), color },
  { requiredKeys: ["style", "color"] },
);

const style: fc.Arbitrary<CellStyle> = fc
  .record(
    {
      numberFormat: fc.constantFrom("General", "@", "yyyy-mm-dd", "¥#,##0.00;[Red]-¥#,##0.00", '0"件"'),
      fillColor: color,
      fontName: fc.constantFrom("Calibri", "微软雅黑"),
      fontSize: fc.constantFrom(9, 10.5, 16),
      fontColor: color,
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

const area: fc.Arbitrary<Area> = fc
  .tuple(fc.nat(200), fc.nat(20), fc.nat(1000), fc.nat(5))
  .map(([top, left, rows, columns]) => ({ top, left, bottom: top + rows, right: left + columns }));
const areas = fc.array(area, { minLength: 1, maxLength: 3 });

const operator = fc.constantFrom("Between", "NotBetween", "EqualTo", "GreaterThan", "LessThanOrEqualTo");

function withLimits<Kind extends string>(kind: Kind) {
  return fc
    .tuple(operator, fc.constantFrom("1", "=B2", "-0.5"), fc.constantFrom("9", "=$C$2"))
    .map(([word, formula1, second]) => {
      const hasTwo = word === "Between" || word === "NotBetween";
      return { kind, operator: word, formula1, formula2: hasTwo ? second : "" };
    });
}

const title = fc.string({ unit: "grapheme-ascii", maxLength: 20 });
const rule = fc.oneof(
  fc.record({
    kind: fc.constant("List"),
    source: fc.constantFrom("=StageList", 'A,B,含"引号', "=$A$1:$A$9"),
    inCellDropDown: fc.boolean(),
  }),
  fc.record({ kind: fc.constant("Custom"), formula }),
  ...["WholeNumber", "Decimal", "Date", "Time", "TextLength"].map(withLimits),
);

const validation = fc.record({
  areas,
  rule,
  ignoreBlanks: fc.boolean(),
  alert: fc.record({
    show: fc.boolean(),
    style: fc.constantFrom("Stop", "Warning", "Information"),
    title,
    message: title,
  }),
  prompt: fc.record({ show: fc.boolean(), title, message: title }),
}) as fc.Arbitrary<ValidationState>;

const format: fc.Arbitrary<DifferentialFormat> = fc.record(
  {
    fillColor: color,
    fontColor: color,
    bold: fc.constant(true),
    strikethrough: fc.constant(true),
    numberFormat: fc.constant("0.0"),
  },
  { requiredKeys: [] },
);

const colourRule = fc.oneof(
  fc.record({ kind: fc.constant("Custom"), formula, format }),
  fc.tuple(withLimits("CellValue"), format).map(([limits, look]) => ({ ...limits, format: look })),
  fc.record({
    kind: fc.constant("ContainsText"),
    operator: fc.constantFrom("Contains", "NotContains", "BeginsWith", "EndsWith"),
    text: title.filter(Boolean),
    format,
  }),
  fc.record({ kind: fc.constant("DataBar"), color }),
  fc.record({
    kind: fc.constant("IconSet"),
    style: fc.constantFrom("ThreeArrows", "FourRating", "FiveQuarters", "ThreeSymbols2"),
  }),
);

const conditionalFormat = fc.record({
  id: fc.constant(""),
  areas,
  stopIfTrue: fc.boolean(),
  rule: colourRule,
}) as fc.Arbitrary<ConditionalFormatState>;

const protection: fc.Arbitrary<ProtectionState> = fc.record({
  options: fc.record(
    {
      allowSort: fc.constant(true),
      allowFormatCells: fc.constant(true),
      allowEditObjects: fc.constant(true),
      selectionMode: fc.constantFrom("Unlocked", "None"),
    },
    { requiredKeys: [] },
  ),
  password: fc.constant(""),
});

const points = fc.integer({ min: 1, max: 400 }).map((quarters) => quarters * 0.75);

const page: fc.Arbitrary<PageLayoutState> = fc.record({
  orientation: fc.constantFrom("Portrait", "Landscape"),
  paperSize: fc.constantFrom("A4", "Letter", "A3"),
  fitToPages: fc.option(fc.record({ wide: fc.nat(3), tall: fc.nat(3) })),
  scalePercent: fc.constant(100),
  printArea: fc.option(area),
  titleRows: fc.option(fc.nat(5).map((first) => ({ first, last: first + 1 }))),
  centerHorizontally: fc.boolean(),
  footerCenter: fc.constantFrom("", "第 &P 页", 'a <b> & "c"'),
  headerCenter: fc.constantFrom("", "跟单"),
  rowBreaks: fc.uniqueArray(fc.integer({ min: 1, max: 99 })).map((rows) => rows.sort((one, other) => one - other)),
  margins: fc.record({ top: points, bottom: points, left: points, right: points }),
});

const column = fc.nat(30);

function sheetNumber(index: number, styleCount: number): fc.Arbitrary<SheetState> {
  const styleIndex = fc.option(fc.nat(styleCount - 1), { nil: undefined });
  return fc
    .record({
      visibility: fc.constantFrom("Visible", "Hidden", "VeryHidden"),
      tabColor: fc.oneof(fc.constant(""), color),
      showGridlines: fc.boolean(),
      inputs: fc.array(fc.array(input, { maxLength: 6 }), { maxLength: 8 }),
      styleIndexes: fc.array(fc.array(styleIndex, { maxLength: 6 }), { maxLength: 8 }),
      columnStyleIndexes: fc
        .array(fc.tuple(column, fc.integer({ min: 1, max: styleCount - 1 })), { maxLength: 3 })
        .map((entries) => new Map(styleCount > 1 ? entries : [])),
      columnWidths: fc.array(fc.tuple(column, points)).map((entries) => new Map(entries)),
      hiddenColumns: fc.array(column, { maxLength: 3 }).map((columns) => new Set(columns)),
      rowHeights: fc.array(fc.tuple(fc.nat(50), points), { maxLength: 4 }).map((entries) => new Map(entries)),
      hiddenRows: fc.array(fc.nat(50), { maxLength: 3 }).map((rows) => new Set(rows)),
      validations: fc.array(validation, { maxLength: 4 }),
      conditionalFormats: fc.array(conditionalFormat, { maxLength: 5 }),
      frozenRows: fc.nat(3),
      frozenColumns: fc.nat(3),
      protection: fc.option(protection),
      pageLayout: page,
    })
    .map((change) => aSheet(`客户 ${index + 1}`, change as Partial<SheetState>, index + 1));
}

const name: fc.Arbitrary<Omit<NameState, "name">> = fc.record({
  formula: fc.constantFrom("=TODAY()", "='客户 1'!$A$1", '="0000011"', "=MAXIFS('客户 1'!$A:$A,'客户 1'!$B:$B,1)"),
  visible: fc.boolean(),
  comment: title,
});

export const anyWorkbook: fc.Arbitrary<WorkbookState> = fc
  .array(style, { minLength: 1, maxLength: 5 })
  .map((list) => {
    const styles = createStyleTable();
    for (const entry of list) styles.indexOf(entry);
    return styles;
  })
  .chain((styles) =>
    fc
      .tuple(
        fc
          .integer({ min: 1, max: 3 })
          .chain((count) =>
            fc.tuple(...Array.from({ length: count }, (_, index) => sheetNumber(index, styles.list.length))),
          ),
        fc.array(name, { maxLength: 4 }),
        fc.dictionary(title.filter(Boolean), fc.json(), { maxKeys: 3 }),
        fc.constantFrom("Automatic", "AutomaticExceptTables", "Manual"),
        fc.nat(2),
      )
      .map(([sheets, names, settings, calculationMode, active]) => {
        const state = aWorkbook(sheets, { styles, calculationMode });
        state.names = names.map((entry, index) => ({ name: `name.${index}`, ...entry }));
        state.settings = new Map(Object.entries(settings));
        state.activeSheetId = sheets[active % sheets.length]!.id;
        return state;
      }),
  );
