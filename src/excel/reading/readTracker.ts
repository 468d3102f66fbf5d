import type { TableKey } from "../../schema/columnSpec";
import type { LongWork } from "../../schema/longWork";
import { createListWords, type ListWords } from "../../schema/listWords";
import { readWorkbookFacts, workbookFactNames, type WorkbookFacts } from "../../schema/readSettings";
import { requireKnownVersion } from "./requireKnownVersion";
import { readSnapshot, type Snapshot, type SnapshotRequest } from "./readSnapshot";

/** A look at one of our workbooks: what Options say, and how to turn cells into records. */
export interface TrackerView {
  readonly snapshot: Snapshot;
  readonly facts: WorkbookFacts;
  readonly words: ListWords;
}

export interface TrackerRequest extends Pick<SnapshotRequest, "columns"> {
  readonly append?: { readonly table: TableKey; readonly rows: number };
  readonly names?: readonly string[];
}

/** One sync; see readSnapshot for what else it throws and when it takes more. @throws WorkbookError newerWorkbook */
export async function readTracker(
  context: Excel.RequestContext,
  request: TrackerRequest,
  long: LongWork = {},
): Promise<TrackerView> {
  const names = [...workbookFactNames, ...(request.names ?? [])];
  const snapshot = await readSnapshot(context, { ...request, names }, long);
  const facts = readWorkbookFacts(snapshot.named);
  requireKnownVersion(facts);
  return { snapshot, facts, words: createListWords(facts.settings, facts.language) };
}
