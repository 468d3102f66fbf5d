import type { ColumnSpec, TableKey } from "../../schema/columnSpec";
import { inputColumnsOf } from "../../schema/inputColumnsOf";
import type { LogOrder } from "../../schema/log/logOrder";
import type { LongWork } from "../../schema/longWork";
import { createListWords, type ListWords } from "../../schema/listWords";
import { readWorkbookFacts, workbookFactNames, type WorkbookFacts } from "../../schema/readSettings";
import { createActionLog, type ActionLog } from "../log/actionLog";
import { withLoggedColumns } from "./loggedColumns";
import { tableSchema } from "../../schema/tableSchema";
import { requireKnownVersion } from "./requireKnownVersion";
import { readSnapshot, type Snapshot, type SnapshotRequest } from "./readSnapshot";

/** A look at one of our workbooks: what Options say, and how to turn cells into records. */
export interface TrackerView {
  readonly snapshot: Snapshot;
  readonly facts: WorkbookFacts;
  readonly words: ListWords;
  /** Null where nothing is written down: nobody asked for it, it is switched off, or the log is damaged. */
  readonly log: ActionLog | null;
}

export interface TrackerRequest extends Pick<SnapshotRequest, "columns" | "inputs"> {
  readonly append?: { readonly table: TableKey; readonly rows: number };
  readonly names?: readonly string[];
  /** Of an action that writes. */
  readonly log?: LogOrder | null;
}

/** One sync; see readSnapshot for what else it throws and when it takes more. @throws WorkbookError newerWorkbook */
export async function readTracker(
  context: Excel.RequestContext,
  request: TrackerRequest,
  long: LongWork = {},
): Promise<TrackerView> {
  const names = [...workbookFactNames, ...(request.names ?? [])];
  const order = request.log ?? null;
  const columns = order === null ? request.columns : withLoggedColumns(request.columns, order);
  const snapshot = await readSnapshot(context, { ...request, columns, names, withLog: order !== null }, long);
  const facts = readWorkbookFacts(snapshot.named);
  requireKnownVersion(facts);
  const words = createListWords(facts.settings, facts.language);
  return { snapshot, facts, words, log: order === null ? null : openLog(snapshot, facts, order) };
}

function openLog(
  { logPlace }: Snapshot,
  { settings, language, preset }: WorkbookFacts,
  order: LogOrder,
): ActionLog | null {
  if (logPlace === null || !settings.logChanges) return null;
  const indexes = new Map<TableKey, ReadonlyMap<string, ColumnSpec>>();
  const indexOf = (table: TableKey) => {
    const columns = [...tableSchema(table, preset).columns, ...inputColumnsOf(table, settings.ownFields)];
    return new Map(columns.map((column) => [column.key, column]));
  };
  // Asked for each cell of a large batch.
  const findColumn = (table: TableKey, key: string) => {
    const index = indexes.get(table) ?? indexOf(table);
    indexes.set(table, index);
    return index.get(key);
  };
  return createActionLog(logPlace, { order, language, logPersonalFields: settings.logPersonalFields, findColumn });
}
