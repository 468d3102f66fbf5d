import type { Finding } from "../domain/checkUp/finding";
import { findRepairs } from "../excel/findRepairs";
import { readOverwritten, type LooseCell } from "../excel/reading/readLooseCells";
import { readTracker, type TrackerView } from "../excel/reading/readTracker";
import { mergeRequests, neededColumn } from "../excel/reading/tableRequests";
import { inputColumnsOf } from "../schema/inputColumnsOf";
import { runInWorkbook } from "../excel/runInWorkbook";
import { changeFields, findFieldWrites } from "../excel/writing/changeFields";
import { clearTextFormats } from "../excel/writing/clearTextFormats";
import type { TypedOver } from "../excel/writing/putBackTyped";
import { renewFormulaCells } from "../excel/writing/renewFormulaCells";
import type { FieldChange } from "../schema/fieldChange";
import type { LongWork } from "../schema/longWork";
import { numberFormatOf } from "../schema/plan/numberFormat";
import { tables } from "../schema/tables/tables";
import { beginLog } from "./beginLog";
import { formulaColumns, seeCell } from "./checkUp";
import { nameAction } from "./nameAction";
import { changedColumns, changedTables, createFieldReader } from "./restoreFields";

export interface FixResult {
  /** What restoreFields needs to take the values back. */
  readonly changes: readonly FieldChange[];
  /** Cells that have their formula back, with what was typed there: restoreTyped takes them back. */
  readonly formulas: readonly TypedOver[];
  /** Findings that somebody has changed or removed since: left as they are. */
  readonly kept: number;
}

/**
 * Writes what each finding says is right, where the cell still holds what was found: 4 syncs for up to 50 values, 3 where none is a
 * number; 7 for formulas. Findings without a fix are left out. Values are all or nothing.
 */
export async function fixFindings(findings: readonly Finding[], long: LongWork = {}): Promise<FixResult> {
  const wanted = findings.filter(({ fix }) => fix.kind !== "none");
  const changes = await fixValues(wanted.flatMap(changeOf), long);
  const formulas = await fixFormulas(wanted.filter(({ fix }) => fix.kind === "formula"));
  return { changes, formulas, kept: wanted.length - changes.length - formulas.length };
}

function changeOf({ table, recordId, column, value, fix }: Finding): FieldChange[] {
  if (fix.kind !== "value" || recordId === null || column === null) return [];
  return [{ table, recordId, key: column, before: value, after: fix.after }];
}

async function fixValues(changes: readonly FieldChange[], long: LongWork): Promise<readonly FieldChange[]> {
  if (changes.length === 0) return [];
  return runInWorkbook(async (context) => {
    const columns = mergeRequests(changedColumns(changes));
    const view = await readTracker(
      context,
      { columns, log: beginLog("fix", changedTables(changes)) },
      { signal: long.signal },
    );
    const readField = createFieldReader(view);
    const standing = changes.filter((change) => readField(change) === change.before);
    const writes = findFieldWrites(view, standing).map(({ write }) => write);
    const formats = new Map(writes.map((write, index) => [write, formatOf(view, standing[index])]));
    await clearTextFormats(context, writes, (write) => formats.get(write) ?? "General");
    await changeFields(context, view, standing, long);
    return nameAction(view, standing);
  });
}

function formatOf({ facts }: TrackerView, change: FieldChange | undefined): string {
  if (!change) return "General";
  const column = inputColumnsOf(change.table, facts.settings.ownFields).find(({ key }) => key === change.key);
  return column ? numberFormatOf(column) : "General";
}

/** What was typed over them is looked for again: rows may have moved. */
async function fixFormulas(findings: readonly Finding[]): Promise<readonly TypedOver[]> {
  if (findings.length === 0) return [];
  return runInWorkbook(async (context) => {
    const usedTables = [...new Set(findings.map(({ table }) => table))];
    const columns = usedTables.map((table) => neededColumn(table, tables[table].idKey));
    const view = await readTracker(context, { columns, log: beginLog("fix", usedTables) });
    const wanted = new Map(
      findings.map((finding) => [nameOf(finding.table, finding.recordId, finding.column), finding]),
    );
    const overwritten = await readOverwritten(context, formulaColumns(view.facts));
    const standing = overwritten.filter((cell) => {
      const finding = wanted.get(nameOf(cell.table, idAt(view, cell), cell.key));
      return finding !== undefined && finding.recordId !== null && finding.value === seeCell(cell).value;
    });
    if (standing.length > 0) await renewFormulaCells(context, view, await findRepairs(context), standing);
    const typed = standing.map((cell) => ({
      table: cell.table,
      recordId: idAt(view, cell) ?? "",
      key: cell.key ?? "",
      value: cell.value,
    }));
    return nameAction(view, typed);
  });
}

function nameOf(...parts: readonly (string | null)[]): string {
  return JSON.stringify(parts);
}

function idAt({ snapshot }: TrackerView, { table, rowIndex }: LooseCell): string | null {
  const ids = snapshot.columns.find((column) => column.table === table && column.key === tables[table].idKey);
  const id = ids?.values[rowIndex - ids.rowIndex] ?? "";
  return id === "" ? null : String(id);
}
