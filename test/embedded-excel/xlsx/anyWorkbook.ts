/** Workbooks of any content for fast-check, within what Excel itself allows. */
import fc from "fast-check";
import { createStyleTable } from "../../../src/embedded-excel/model/styleTable";
import type {
  NameState,
  PageLayoutState,
  ProtectionState,
  SheetState,
  WorkbookState,
} from "../../../src/embedded-excel/model/workbookState";
import { anyColor, anyInput, anyStyle } from "./anyCell";
import { anyArea, anyConditionalFormat, anyTitle, anyValidation } from "./anyRule";
import { aSheet, aWorkbook } from "./aWorkbook";

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
  printArea: fc.option(anyArea),
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
      tabColor: fc.oneof(fc.constant(""), anyColor),
      showGridlines: fc.boolean(),
      inputs: fc.array(fc.array(anyInput, { maxLength: 6 }), { maxLength: 8 }),
      styleIndexes: fc.array(fc.array(styleIndex, { maxLength: 6 }), { maxLength: 8 }),
      columnStyleIndexes: fc
        .array(fc.tuple(column, fc.integer({ min: 1, max: styleCount - 1 })), { maxLength: 3 })
        .map((entries) => new Map(styleCount > 1 ? entries : [])),
      columnWidths: fc.array(fc.tuple(column, points)).map((entries) => new Map(entries)),
      hiddenColumns: fc.array(column, { maxLength: 3 }).map((columns) => new Set(columns)),
      rowHeights: fc.array(fc.tuple(fc.nat(50), points), { maxLength: 4 }).map((entries) => new Map(entries)),
      hiddenRows: fc.array(fc.nat(50), { maxLength: 3 }).map((rows) => new Set(rows)),
      validations: fc.array(anyValidation, { maxLength: 4 }),
      conditionalFormats: fc.array(anyConditionalFormat, { maxLength: 5 }),
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
  comment: anyTitle,
});

export const anyWorkbook: fc.Arbitrary<WorkbookState> = fc
  .array(anyStyle, { minLength: 1, maxLength: 5 })
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
        fc.dictionary(anyTitle.filter(Boolean), fc.json(), { maxKeys: 3 }),
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
