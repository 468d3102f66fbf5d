import { columnNameOf } from "../columnNameOf";
import { escapeHeader } from "../formulaText";
import { sheetReference } from "../plan/cellArea";
import type { TableLayouts } from "../tableLayout";
import type { NamePlan, SheetPlan, WorkbookPlan } from "../workbookPlan";
import { referredColumn } from "./referredColumn";
import type { SheetShape, WorkbookShape } from "./workbookShape";

export interface LostNames {
  /** To be made anew; where one stands it points nowhere. */
  readonly names: readonly NamePlan[];
  /** Cells whose row is gone from a sheet that stands. */
  readonly notFound: readonly { readonly sheetName: string; readonly what: string }[];
}

/** Names of the plan that are gone, or point at cells that were deleted or at a table that is none any more. */
export function findLostNames(
  plan: WorkbookPlan,
  shape: WorkbookShape,
  sheetIds: ReadonlyMap<string, string>,
  layouts: TableLayouts,
): LostNames {
  const standing = new Map(shape.names.map(({ name, formula }) => [name.toLowerCase(), formula]));
  const isLost = (planned: NamePlan): boolean => {
    const formula = standing.get(planned.name.toLowerCase());
    return formula === undefined || formula.includes("#REF!") || !pointsAlike(formula, planned.formula, shape);
  };
  const columns = columnNames(plan, layouts).filter(isLost);
  const found = plan.names.filter(isLost).map((name) => findCell(name, plan, shape, sheetIds));
  return {
    names: [...columns, ...found.flatMap((name) => ("formula" in name ? [name] : []))],
    notFound: found.flatMap((name) => ("what" in name ? [name] : [])),
  };
}

/** Columns of people's own have none. */
function columnNames(plan: WorkbookPlan, layouts: TableLayouts): NamePlan[] {
  return plan.sheets.flatMap(({ tables }) =>
    tables.flatMap(({ name: table, keys, headers }) => {
      const layout = (layouts as Readonly<Record<string, TableLayouts["Customers"]>>)[table];
      return keys.flatMap((key, index): NamePlan[] => {
        if (layout && layout[index]?.key !== key) return [];
        const formula = `=${table}[${escapeHeader(headers[index] ?? "")}]`;
        return [{ name: columnNameOf(table, key), formula, visible: false }];
      });
    }),
  );
}

/** A name of a table column points at a column that stands; a plain area there would not grow with the table. */
function pointsAlike(formula: string, planned: string, { tables }: WorkbookShape): boolean {
  const wanted = referredColumn(planned);
  if (wanted === null) return true;
  const column = referredColumn(formula);
  const table = tables.find(({ name }) => name === column?.table);
  return column?.table === wanted.table && (table?.headers.includes(column.header) ?? false);
}

/** A cell of a sheet that stands is looked for by the words before it: rows may have been inserted or deleted. */
function findCell(
  name: NamePlan,
  plan: WorkbookPlan,
  shape: WorkbookShape,
  sheetIds: ReadonlyMap<string, string>,
): NamePlan | { readonly sheetName: string; readonly what: string } {
  const sheet = plan.sheets.find((each) => name.formula.startsWith(`='${each.name.replaceAll("'", "''")}'!`));
  const standing = shape.sheets.find(({ id }) => sheet !== undefined && id === sheetIds.get(sheet.key));
  const cell = /!\$([A-Z]+)\$(\d+)$/.exec(name.formula);
  if (!sheet || !standing || cell?.[1] !== "B") return name;
  const label = labelAt(sheet, Number(cell[2]) - 1);
  const row = label === null ? -1 : rowOf(standing, label);
  if (row < 0) return { sheetName: sheet.name, what: label ?? name.name };
  return { ...name, formula: sheetReference(sheet.name, { row, column: 1, rows: 1, columns: 1 }) };
}

function labelAt({ blocks }: SheetPlan, row: number): string | null {
  const labels = blocks.flatMap((block) => (block.column === 0 ? [block.values?.[row - block.row]?.[0]] : []));
  const label = labels.find((text) => typeof text === "string");
  return typeof label === "string" ? label : null;
}

function rowOf({ cells, row, column }: SheetShape, label: string): number {
  const index = cells.findIndex((line) => line[-column] === label);
  return index < 0 ? -1 : row + index;
}
