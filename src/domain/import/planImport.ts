import type { AnyRecord } from "../../schema/records";
import type { Steps } from "../steps";
import { fillDown } from "./fillDown";
import { importableColumns } from "./headerNames";
import { readImportColumn, type ImportColumn } from "./importColumn";
import type { ImportCode, ImportPlan, ImportQuestion, RejectedRow } from "./importQuestion";
import { createRowReader } from "./readRow";

const duplicateCodes: ReadonlySet<ImportCode> = new Set<ImportCode>(["notUnique", "sameRecord", "twin"]);

/** What would come of the rows; nothing is written. A step a row. */
export function* planImport(question: ImportQuestion): Steps<ImportPlan> {
  const { layout, keys } = question;
  const columns = readColumns(question);
  const rows = fillDown(
    layout.rows,
    columns.map((column) => column?.spec ?? null),
  );
  const reader = createRowReader({ ...question, columns });
  const records: AnyRecord[] = [];
  const followUps: AnyRecord[] = [];
  const rejected: RejectedRow[] = [];
  const duplicates: RejectedRow[] = [];
  for (const row of rows) {
    const outcome = reader.read(row);
    if ("record" in outcome) {
      records.push(outcome.record);
      followUps.push(...outcome.followUps);
    } else if (duplicateCodes.has(outcome.fault.code)) duplicates.push(outcome.fault);
    else rejected.push(outcome.fault);
    yield;
  }
  const ignoredHeaders = layout.headers.filter((header, index) => !keys[index] && header.trim() !== "");
  const newValues = reader.newValues();
  return {
    read: rows.length,
    table: layout.table,
    records,
    followUps,
    rejected,
    duplicates,
    newValues,
    ignoredHeaders,
  };
}

function readColumns({ layout, keys, settings, preset, today }: ImportQuestion): (ImportColumn | null)[] {
  const { table, headers, rows } = layout;
  const specs = importableColumns({ table, preset, ownFields: settings.ownFields });
  return headers.map((header, index) => {
    const spec = specs.find(({ key }) => key === keys[index]);
    return spec ? readImportColumn(spec, header, rows, index, today) : null;
  });
}
