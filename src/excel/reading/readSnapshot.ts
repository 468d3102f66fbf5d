import type { TableKey } from "../../schema/columnSpec";
import type { InputCell, InputName } from "../../schema/inputCells";
import type { LongWork } from "../../schema/longWork";
import { stopIfCancelled } from "../cancelling";
import { translateHostError } from "../translateHostError";
import { hasWorkbookErrorCode } from "../workbookError";
import { queueLogPlace, seeLogPlace, type LogPlace, type QueuedLogPlace } from "../log/logPlace";
import { queueAppendPlace, seeAppendPlace, type AppendPlace, type QueuedPlace } from "../writing/appendPlace";
import type { CellValue, ColumnRequest, ColumnSeen } from "./columnRequest";
import { queueInputsSeen } from "./inputsSeen";
import { queueColumnsByHeader } from "./columnsByHeader";
import { explainMissingTable } from "./explainMissingTable";
import { queueColumnsByName, seeColumn, type QueuedColumn } from "./columnsByName";
import { refreshToday } from "./refreshToday";
import { readColumnsInParts } from "./columnsInParts";
import { queueNamed, seeNamed, type QueuedName } from "./namedCells";

export interface SnapshotRequest {
  readonly columns: readonly ColumnRequest[];
  /** Workbook names whose cells are wanted. */
  readonly names: readonly string[];
  /** Open cells outside the tables that the action is to write. */
  readonly inputs?: readonly InputName[];
  /** Also find out where the next rows of a table go. */
  readonly append?: { readonly table: TableKey; readonly rows: number };
  /** Also find out where the next rows of the log go. */
  readonly withLog?: boolean;
}

/** What the workbook held at one moment. Good for the writes that follow at once, never to be kept. */
export interface Snapshot {
  readonly columns: readonly ColumnSeen[];
  /** Cells by name; a name that is gone or points at no cells is absent. */
  readonly named: ReadonlyMap<string, readonly (readonly CellValue[])[]>;
  /** Of those asked for; one that is gone is absent. */
  readonly inputs: readonly InputCell[];
  readonly appendPlace: AppendPlace | null;
  readonly logPlace: LogPlace | null;
}

/**
 * One sync, however many rows, as long as the answer stays under the limit of 5 MB; above it the columns come in parts.
 * Where a needed column's hidden name was lost, two more syncs find all columns by their headers.
 * @throws WorkbookError tableMissing, columnMissing, cancelled
 */
export async function readSnapshot(
  context: Excel.RequestContext,
  request: SnapshotRequest,
  long: LongWork = {},
): Promise<Snapshot> {
  const snapshot = await readWhole(context, request, long);
  stopIfCancelled(long);
  return snapshot;
}

async function readWhole(context: Excel.RequestContext, request: SnapshotRequest, long: LongWork): Promise<Snapshot> {
  try {
    return see(await look(context, request));
  } catch (error) {
    const translated = translateHostError(error);
    if (!hasWorkbookErrorCode(translated, "payloadTooLarge")) throw translated;
    const places = request.columns.map((column) => ({ ...column, withValues: false }));
    const view = await look(context, { ...request, columns: places });
    return { ...see(view), columns: await readColumnsInParts(context, view.columns, request.columns, long) };
  }
}

interface View {
  readonly columns: readonly QueuedColumn[];
  readonly named: readonly QueuedName[];
  readonly seeInputs: () => readonly InputCell[];
  readonly place: QueuedPlace | null;
  readonly log: QueuedLogPlace | null;
}

async function look(context: Excel.RequestContext, request: SnapshotRequest): Promise<View> {
  const columns = queueColumnsByName(context, request.columns);
  const named = queueNamed(context, request.names);
  const seeInputs = queueInputsSeen(context, request.inputs ?? []);
  const place = request.append ? queueAppendPlace(context, request.append.table, request.append.rows) : null;
  const log = request.withLog ? queueLogPlace(context) : null;
  const application = context.application.load("calculationMode");
  await syncOrExplain(context, request);
  await refreshToday(context, named, application.calculationMode);
  const isComplete = columns.every(
    ({ request: { presence }, range }) => presence === "possible" || !range.isNullObject,
  );
  if (isComplete) return { columns, named, seeInputs, place, log };
  const byHeader = await queueColumnsByHeader(context, request.columns);
  await context.sync();
  return { columns: byHeader, named, seeInputs, place, log };
}

async function syncOrExplain(context: Excel.RequestContext, request: SnapshotRequest): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    const tables = new Set([...request.columns, ...(request.append ? [request.append] : [])].map(({ table }) => table));
    throw await explainMissingTable(context, [...tables], translateHostError(error));
  }
}

function see({ columns, named, seeInputs, place, log }: View): Snapshot {
  return {
    columns: columns.flatMap(seeColumn),
    named: seeNamed(named),
    inputs: seeInputs(),
    appendPlace: place ? seeAppendPlace(place) : null,
    logPlace: log ? seeLogPlace(log) : null,
  };
}
