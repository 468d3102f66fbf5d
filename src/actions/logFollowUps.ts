import { createCustomerDirectory, type CustomerDirectory } from "../domain/customers/customerDirectory";
import { applyDefaults } from "../domain/dataQuality/applyDefaults";
import type { Problem } from "../domain/dataQuality/problem";
import { createRecordCheck } from "../domain/dataQuality/recordCheck";
import { clearOverride } from "../domain/followUps/changeOverride";
import { findStandingRows } from "../excel/reading/findStandingRows";
import type { RecordRow } from "../excel/reading/readRecordRow";
import { readTracker, type TrackerView } from "../excel/reading/readTracker";
import { inputColumnRequests, mergeRequests, neededColumn } from "../excel/reading/tableRequests";
import { runInWorkbook } from "../excel/runInWorkbook";
import { WorkbookError } from "../excel/workbookError";
import { appendRecords } from "../excel/writing/appendRecords";
import type { CellWrite } from "../excel/writing/cellWrites";
import { findFieldWrites } from "../excel/writing/changeFields";
import { learnValuesFor } from "../excel/writing/learnValues";
import { tellOwnWrite } from "../excel/writing/ownWrites";
import { cellsToUpdate, updateCells } from "../excel/writing/updateCells";
import type { LongWork } from "../schema/longWork";
import type { AnyRecord, CustomerRecord } from "../schema/records";
import { overrideColumn } from "./addFollowUp";
import { customerColumns, existingRecords } from "./addRecord";
import { beginLog } from "./beginLog";
import { learnFromRecord } from "./learnFromRecord";
import { requireToday } from "./requireToday";
import type { RecordDraft, SaveOptions } from "./saveResult";
import type { Addition } from "./withdrawRecords";

export interface FollowUpsToLog {
  readonly customerIds: readonly string[];
  /** The follow-ups' own, in the same order; whoever may try again gives them, so that a second try means the same ones. */
  readonly ids?: readonly string[];
  /** The same for all of them; its customer does not matter. */
  readonly draft: RecordDraft<"FollowUps">;
}

export type LogResult =
  /** `changes` are those of other records: with the follow-ups, all that withdrawRecords needs. */
  | ({ readonly kind: "saved" } & Omit<Addition, "table">)
  | { readonly kind: "rejected"; readonly problems: readonly Problem[] };

/**
 * One follow-up for each customer, all or none: 3 syncs, however many they are, and where it can be cancelled one more for every
 * 200; one more where a retry finds some of them.
 */
export function logFollowUps(
  { customerIds, ids = [], draft }: FollowUpsToLog,
  { newId, ...options }: SaveOptions,
  long: LongWork = {},
): Promise<LogResult> {
  return runInWorkbook(async (context, isAgain): Promise<LogResult> => {
    const isRetry = isAgain || options.isRetry === true;
    const inputs = [...customerColumns, overrideColumn, ...inputColumnRequests("FollowUps", false)];
    const columns = isRetry ? mergeRequests([neededColumn("FollowUps", "id"), ...inputs]) : inputs;
    const append = { table: "FollowUps", rows: customerIds.length } as const;
    const log = beginLog("logForAll", ["Customers"]);
    const view = await readTracker(context, { columns, append, log }, { signal: long.signal });
    const existing = existingRecords(view);
    const directory = createCustomerDirectory(existing.customers);
    const customers = customerIds.map((id) => findCustomer(directory, id));
    const standing = await findStandingRows(context, view, "FollowUps", isRetry ? ids : []);
    const wholes = customers.map((customer, index) => {
      const id = ids[index];
      return completeFollowUp(view, directory, customer, { draft: id ? { ...draft, id } : draft, newId });
    });
    const check = createRecordCheck({ ...view.facts, table: "FollowUps", existing });
    const problems = wholes.flatMap((record) => check.find(record, null));
    if (problems.length > 0) return { kind: "rejected", problems };
    const learned = wholes.map((record) => learnFromRecord(view, "FollowUps", record));
    const records = learned.map(({ record }) => record);
    const changes = customers.flatMap(clearOverride);
    const found = findFieldWrites(view, changes);
    const rewrites = records.flatMap((record) => rewriteStanding(view, standing, record));
    const writes = [...rewrites, ...found.map(({ write }) => write)];
    const rowIds = found.map(({ rowId }) => rowId);
    const missing = records.filter((record) => !standing.has(String(record["id"])));
    await learnValuesFor(context, learned[0]?.newValues ?? {}, view, () =>
      missing.length === 0
        ? updateCells(context, view, writes, rowIds)
        : appendRecords(context, view, "FollowUps", missing, { alongside: writes, rowIds, long, isAgain }),
    );
    if (standing.size > 0) tellOwnWrite({ kind: "added", table: "FollowUps", records });
    return { kind: "saved", records, changes, actionId: view.log?.actionId };
  });
}

/** The cells of a row from an earlier try in which it is not what it should be now. */
function rewriteStanding(view: TrackerView, standing: ReadonlyMap<string, RecordRow>, record: AnyRecord): CellWrite[] {
  const row = standing.get(String(record["id"]));
  return row ? cellsToUpdate(view, "FollowUps", row, record) : [];
}

function findCustomer(directory: CustomerDirectory, id: string): CustomerRecord {
  const customer = directory.withId(id);
  if (!customer) throw new WorkbookError("recordMissing", { table: "Customers", recordId: id });
  return customer;
}

/** People shall read the name in the sheet, unless it means somebody else too. */
function completeFollowUp(
  { facts }: TrackerView,
  directory: CustomerDirectory,
  customer: CustomerRecord,
  { draft, newId }: { readonly draft: RecordDraft<"FollowUps"> } & SaveOptions,
): AnyRecord {
  const isPlain = customer.name !== null && directory.find(customer.name) === customer;
  return applyDefaults({
    table: "FollowUps",
    draft: { ...(draft as AnyRecord), customer: isPlain ? customer.name : customer.id },
    preset: facts.preset,
    settings: facts.settings,
    today: requireToday(facts),
    newId,
    customers: directory,
  });
}
