import type { AnyRecord } from "../../schema/records";
import { tableSchema } from "../../schema/tableSchema";
import type { Steps } from "../steps";
import { fillDown } from "./fillDown";
import { drawFreeIds } from "./freeIds";
import { importableColumns } from "./headerNames";
import { readImportColumn, type ImportColumn } from "./importColumn";
import type { ImportCode, ImportPlan, ImportQuestion, RejectedRow } from "./importQuestion";
import { looksLikeValue } from "./judgeValues";
import { createRowReader } from "./readRow";
import { isFilled, type SourceRow } from "./sourceTable";

const duplicateCodes: ReadonlySet<ImportCode> = new Set<ImportCode>(["notUnique", "sameRecord", "twin"]);

/** What would come of the rows; nothing is written. A step a row. */
export function* planImport(asked: ImportQuestion): Steps<ImportPlan> {
  const { layout, keys, preset, settings } = asked;
  const { idKey } = tableSchema(layout.table, preset, settings.ownFields);
  const question = { ...asked, newId: drawFreeIds(asked, idKey) };
  const columns = readColumns(question);
  const rows = fillDown(
    layout.rows,
    columns.map((column) => column?.spec ?? null),
  );
  const reader = createRowReader({ ...question, columns });
  const records: AnyRecord[] = [];
  const followUps: AnyRecord[] = [];
  const above = findRecordsAbove(question);
  const rejected = [...above];
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
  const read = rows.length + above.length;
  return {
    read,
    table: layout.table,
    records,
    followUps,
    rejected,
    duplicates,
    newValues,
    ignoredHeaders,
  };
}

/** A title holds little, and no numbers of people. */
function findRecordsAbove({ layout: { titles, headers } }: ImportQuestion): RejectedRow[] {
  const width = headers.filter((header) => header !== "").length;
  const isLikeRecord = ({ cells }: SourceRow) =>
    cells.filter(isFilled).length * 2 > width && cells.some(looksLikeValue) && cells.filter(isFilled).length > 1;
  return titles.filter(isLikeRecord).map(({ line, cells }): RejectedRow => {
    return { line, cells, column: null, code: "aboveHeader", value: null };
  });
}

function readColumns({ layout, keys, settings, preset, today }: ImportQuestion): (ImportColumn | null)[] {
  const { table, headers, rows } = layout;
  const specs = importableColumns({ table, preset, ownFields: settings.ownFields });
  return headers.map((header, index) => {
    const spec = specs.find(({ key }) => key === keys[index]);
    return spec ? readImportColumn(spec, header, rows, index, today) : null;
  });
}
