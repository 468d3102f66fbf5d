import type { OwnField } from "../ownField";
import { ownBand, ownColumn } from "../ownFields";
import type { WorkbookKind } from "../formulaText";
import { sheetRowCount } from "../sheetLimits";
import { checkOf } from "../validations/columnChecks";
import type { BlockPlan, SheetPlan, StylePlan, ValidationPlan } from "../workbookPlan";
import { area } from "./cellArea";
import { columnCharacters } from "./columnCharacters";
import { numberFormatOf } from "./numberFormat";
import { palette } from "./palette";

/** Where the column stands; rows and columns of the sheet, from 0. */
export interface OwnColumnPlace {
  readonly headerRow: number;
  readonly column: number;
  readonly rowCount: number;
  /** Above the first own field of the table, where there is a row above the headers. */
  readonly hasTitle: boolean;
}

export type OwnColumnPlan = Pick<
  SheetPlan,
  "blocks" | "styles" | "columnWidths" | "rowHeights" | "hiddenColumns" | "validations"
>;

/** The column's look and check, as those of the schema have them. */
export function planOwnColumn(field: OwnField, place: OwnColumnPlace, kind: WorkbookKind): OwnColumnPlan {
  const { headerRow, column, hasTitle } = place;
  const title: BlockPlan = { row: headerRow - 1, column, values: [[ownBand.title[kind.language]]] };
  return {
    blocks: hasTitle ? [title] : [],
    styles: stylesOf(field, place),
    columnWidths: [{ column, count: 1, characters: columnCharacters(ownColumn(field), kind) }],
    rowHeights: [],
    hiddenColumns: [],
    validations: checksOf(field, place, kind),
  };
}

function stylesOf(field: OwnField, { headerRow, column, rowCount }: OwnColumnPlace): StylePlan[] {
  const header: StylePlan = {
    area: area(headerRow, column),
    fillColor: palette.brand,
    fontColor: palette.white,
    bold: true,
    wrapText: true,
    horizontal: "Center",
    vertical: "Center",
  };
  const body: StylePlan = {
    area: area(headerRow + 1, column, rowCount),
    numberFormat: numberFormatOf(ownColumn(field)),
    // Said outright: a column that is put in takes over the look of its neighbour.
    fontColor: palette.ink,
    bold: false,
    wrapText: false,
    horizontal: field.kind === "text" ? "Left" : "Center",
    vertical: "Center",
  };
  const band: StylePlan = {
    area: area(headerRow - 1, column),
    fillColor: palette.brandPale,
    fontColor: palette.brand,
    bold: true,
    vertical: "Center",
  };
  return headerRow > 0 ? [band, header, body] : [header, body];
}

const numberMessage = { zh: "请输入数字。", en: "Enter a number." };

function checksOf(
  field: OwnField,
  { headerRow, column }: OwnColumnPlace,
  { language }: WorkbookKind,
): ValidationPlan[] {
  const firstRow = headerRow + 1;
  const shared = {
    area: area(firstRow, column, sheetRowCount - firstRow),
    errorTitle: field.header,
    promptTitle: "",
    promptMessage: "",
  };
  if (field.kind === "number") {
    // The same limits as the forms have.
    const rule = { kind: "decimal", operator: "between", formula1: 0, formula2: 1e12 } as const;
    return [{ ...shared, rule, ignoreBlanks: true, style: "stop", errorMessage: numberMessage[language] }];
  }
  const check = checkOf(field.table, ownColumn(field));
  if (!check) return [];
  const { rule, style, message } = check;
  return [{ ...shared, rule, ignoreBlanks: rule.kind !== "list", style, errorMessage: message[language] }];
}
