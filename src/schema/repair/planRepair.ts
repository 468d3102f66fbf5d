/** What is wrong with a workbook of ours and what puts it right, all from the one plan of a new workbook. */
import type { Language } from "../../i18n/language";
import { columnNameOf } from "../columnNameOf";
import type { TableKey } from "../columnSpec";
import type { TableLayout } from "../tableLayout";
import { tableSchema } from "../tableSchema";
import { tableKeys } from "../tables/tables";
import { planWorkbook } from "../plan/planWorkbook";
import type { SheetPlan, WorkbookPlan } from "../workbookPlan";
import type { FoundKind } from "./findKind";
import { findLostLogColumns } from "./findLostLogColumns";
import { findLostNames } from "./findLostNames";
import { layTable } from "./layTable";
import { referredColumn } from "./referredColumn";
import { placeSheets } from "./placeSheets";
import type { RepairPlan, RepairStep } from "./repairPlan";
import { renameSheets } from "../plan/renameSheets";
import type { TableShape, UndoneTable, WorkbookShape } from "./workbookShape";

export interface RepairWish extends FoundKind {
  readonly shape: WorkbookShape;
  readonly undone: readonly UndoneTable[];
  /** Serial. */
  readonly today: number;
}

export function planRepair(wish: RepairWish): RepairPlan {
  const { shape, language, preset, today } = wish;
  const tables = tableKeys.flatMap((key) => standingTable(key, wish) ?? []);
  const laid = tables.map((table) => ({ key: table.name as TableKey, ...lay(table, wish, language) }));
  const layouts = Object.fromEntries(laid.map(({ key, layout }) => [key, layout])) as Partial<
    Record<TableKey, TableLayout>
  >;
  const planned = planWorkbook({ language, preset, today, demo: false, layouts });
  const placed = placeSheets(planned, shape, wish.undone);
  const plan = renameSheets(planned, (name) => placed.names.get(name) ?? name);
  const structure: RepairStep[] = [
    ...sheetSteps(plan, placed.ids),
    ...tableSteps(plan, wish, placed.ids),
    ...laid.flatMap(({ key, missing }) =>
      missing.map((column): RepairStep => ({ kind: "addColumn", table: key, ...column })),
    ),
    ...laid.flatMap(({ key, adopted }) =>
      adopted.map((column): RepairStep => ({
        kind: "adoptColumn",
        table: key,
        key: column.key ?? "",
        header: column.header,
      })),
    ),
    ...findLostLogColumns(plan, shape),
  ];
  const { names, notFound } = findLostNames(plan, shape, placed.ids, layouts);
  return {
    language,
    plan,
    sheetIds: placed.ids,
    steps: [
      ...structure,
      ...(names.length === 0 ? [] : [{ kind: "renewNames" as const, names }]),
      ...formulaSteps(plan, shape, placed.ids, structure.length > 0),
      ...notFound.map(({ sheetName, what }) => ({ kind: "cannotRepair" as const, sheetName, what })),
    ],
  };
}

function standingTable(key: TableKey, { shape, undone }: RepairWish): TableShape | null {
  return shape.tables.find(({ name }) => name === key) ?? undone.find(({ name }) => name === key) ?? null;
}

function lay(table: TableShape, { shape, preset }: RepairWish, language: Language) {
  const key = table.name as TableKey;
  const prefix = columnNameOf(key, "");
  const named = new Map(
    shape.names.flatMap(({ name, formula }) => {
      const column = name.startsWith(prefix) ? referredColumn(formula) : null;
      return column?.table === key ? [[name.slice(prefix.length), column.header] as const] : [];
    }),
  );
  return layTable(tableSchema(key, preset), { headers: table.headers, firstRow: table.firstRow, named }, language);
}

function sheetSteps(plan: WorkbookPlan, ids: ReadonlyMap<string, string>): RepairStep[] {
  return plan.sheets
    .filter(({ key }) => !ids.has(key))
    .map(({ key, name }) => ({ kind: "addSheet", sheetKey: key, sheetName: name }));
}

function tableSteps(plan: WorkbookPlan, { shape, undone }: RepairWish, ids: ReadonlyMap<string, string>): RepairStep[] {
  return plan.sheets
    .filter(({ key }) => ids.has(key))
    .flatMap((sheet) =>
      sheet.tables
        .filter(({ name }) => shape.tables.every((table) => table.name !== name))
        .map((table): RepairStep => {
          const rows = undone.find(({ name }) => name === table.name);
          if (!rows) return { kind: "addTable", table: table.name, sheetKey: sheet.key, sheetName: sheet.name };
          const { row, column, rowCount, headers } = rows;
          const { name } = rows;
          const place = { row, column, rowCount, columnCount: headers.length };
          return { kind: "remakeTable", table: name, sheetName: sheet.name, ...place };
        }),
    );
}

/** Formulas that mention what was gone stay broken when it is back. */
function formulaSteps(
  plan: WorkbookPlan,
  shape: WorkbookShape,
  ids: ReadonlyMap<string, string>,
  isStructureBroken: boolean,
): RepairStep[] {
  const standing = plan.sheets.filter((sheet) => ids.has(sheet.key) && hasFormulas(sheet));
  const broken = standing.filter((sheet) => isStructureBroken || isBroken(sheet, shape, ids));
  if (broken.length === 0) return [];
  return [{ kind: "renewFormulas", sheetNames: broken.map(({ name }) => name) }];
}

function hasFormulas({ blocks, tables }: SheetPlan): boolean {
  return blocks.some(({ formulas }) => formulas) || tables.some((table) => table.columnFormulas.some(Boolean));
}

function isBroken(sheet: SheetPlan, shape: WorkbookShape, ids: ReadonlyMap<string, string>): boolean {
  const cells = shape.sheets.find(({ id }) => id === ids.get(sheet.key))?.cells ?? [];
  const rows = shape.tables.filter(({ name }) => sheet.tables.some((table) => table.name === name));
  const isReferenceLost = (cell: unknown): boolean => String(cell).includes("#REF!");
  return cells.some((row) => row.some(isReferenceLost)) || rows.some(({ firstRow }) => firstRow.some(isReferenceLost));
}
