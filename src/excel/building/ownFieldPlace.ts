import { ownFieldsName } from "../../schema/settingNames";
import type { TableKey } from "../../schema/columnSpec";
import { optionTableNameOf } from "../../schema/optionTableName";
import { ownFieldsTable } from "../../schema/ownFields";
import type { OptionPlace } from "../../schema/plan/ownFieldTables";
import { explainMissingTable } from "../reading/explainMissingTable";
import type { TrackerView } from "../reading/readTracker";
import { sheetOfTable } from "../sheetOfTable";
import { translateHostError } from "../translateHostError";
import { queueAppendPlace, seeAppendPlace, type AppendPlace } from "../writing/appendPlace";

/** Where a new field goes, as it stood at one moment. */
export interface OwnFieldPlace {
  readonly table: TableKey;
  readonly headerRow: number;
  readonly rowCount: number;
  readonly headers: readonly string[];
  /** The column that makes room for it. */
  readonly column: number;
  /** Right of all that stands on Options. */
  readonly options: OptionPlace;
  /** Below the fields that Options describe already; null where this is the first. */
  readonly description: AppendPlace | null;
}

/** The list that every workbook has stands level with all the others. */
const neighbour = optionTableNameOf("stage");

/**
 * One sync. `view` has looked for the column that the field is to stand before; where somebody deleted it, the last column takes its place.
 * @throws WorkbookError tableMissing
 */
export async function readOwnFieldPlace(
  context: Excel.RequestContext,
  view: TrackerView,
  table: TableKey,
  beforeKey: string | undefined,
): Promise<OwnFieldPlace> {
  const { tables } = context.workbook;
  const range = tables.getItem(table).getRange().load("rowIndex,rowCount,columnIndex,columnCount");
  const headers = tables.getItem(table).getHeaderRowRange().load("values");
  const lists = tables.getItem(neighbour).getHeaderRowRange().load("rowIndex");
  const used = sheetOfTable(context, neighbour).getUsedRange(true).load("columnIndex,columnCount");
  const isDescribed = view.snapshot.named.has(ownFieldsName);
  const description = isDescribed ? queueAppendPlace(context, ownFieldsTable, 1) : null;
  try {
    await context.sync();
  } catch (error) {
    throw await explainMissingTable(context, [table, neighbour, ownFieldsTable], translateHostError(error));
  }
  const before = view.snapshot.columns.find((column) => column.table === table && column.key === beforeKey);
  return {
    table,
    headerRow: range.rowIndex,
    rowCount: range.rowCount - 1,
    headers: (headers.values[0] ?? []).map(String),
    column: before?.columnIndex ?? range.columnIndex + range.columnCount - 1,
    // A narrow empty column between the lists.
    options: { headerRow: lists.rowIndex, column: used.columnIndex + used.columnCount + 1 },
    description: description ? seeAppendPlace(description) : null,
  };
}
