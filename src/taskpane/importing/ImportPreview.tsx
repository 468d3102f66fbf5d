import { describeFault, headerOf } from "../../domain/import/describeFault";
import type { ImportPlan } from "../../domain/import/importQuestion";
import { formatIsoDate } from "../../domain/dates/serialDate";
import { importTexts } from "../../i18n/importTexts";
import type { TableSpec } from "../../schema/columnSpec";
import { createListWords } from "../../schema/listWords";
import { lists } from "../../schema/lists";
import type { AnyRecord } from "../../schema/records";
import { inputColumns, tableSchema } from "../../schema/tableSchema";
import { Button } from "../components/Button";
import { language, texts } from "../session/language";
import type { OurWorkbook } from "../session/workbook";
import type { Mapping } from "./importState";
import { StepHeading } from "./StepHeading";
import type { Import } from "./useImport";

interface ImportPreviewProps {
  readonly mapping: Mapping;
  readonly plan: ImportPlan;
  readonly ours: OurWorkbook;
  readonly work: Import;
}

/** What would be written, and what would not and why. */
export function ImportPreview({ mapping, plan, ours, work }: ImportPreviewProps) {
  const { preview: words } = importTexts[language.value];
  const { records, followUps, rejected, duplicates } = plan;
  const left = rejected.length + duplicates.length;
  const table = tableSchema(plan.table, ours.preset, ours.settings.ownFields);
  return (
    <section class="stack stepBody">
      <StepHeading step="preview">{words.title}</StepHeading>
      <p>{words.counts(plan.read)}</p>
      <ul class="countList">
        <li>{words.added(records.length, table.sheetName[language.value])}</li>
        {followUps.length > 0 && <li>{words.followUps(followUps.length)}</li>}
        {duplicates.length > 0 && <li>{words.duplicates(duplicates.length)}</li>}
        {rejected.length > 0 && <li>{words.rejected(rejected.length)}</li>}
        <NewValueLines plan={plan} />
      </ul>
      {left > 0 && <p class="small quiet">{words.resultSheet}</p>}
      <FirstRecords plan={plan} table={table} mapping={mapping} ours={ours} />
      <Reasons plan={plan} table={table} />
      <div class="row wrap">
        <Button look="primary" isBusy={work.task.isBusy} isDisabled={records.length + left === 0} onClick={work.write}>
          {records.length > 0 ? words.start(records.length) : words.onlyReport}
        </Button>
        <Button isDisabled={work.task.isBusy} onClick={() => work.show({ kind: "mapping", mapping })}>
          {words.back}
        </Button>
      </div>
    </section>
  );
}

const mostValues = 6;

function NewValueLines({ plan }: { readonly plan: ImportPlan }) {
  const { preview: words } = importTexts[language.value];
  return (
    <>
      {Object.entries(plan.newValues).map(([list, values]) => {
        const name = lists[list as keyof typeof lists].name[language.value];
        const more = values.length > mostValues ? "…" : "";
        return <li key={list}>{words.newValues(name, texts.value.joinNames(values.slice(0, mostValues)) + more)}</li>;
      })}
    </>
  );
}

interface FirstRecordsProps {
  readonly plan: ImportPlan;
  readonly table: TableSpec;
  readonly mapping: Mapping;
  readonly ours: OurWorkbook;
}

const recordsShown = 3;

/** Field by field, as they would stand in the sheet. */
function FirstRecords({ plan, table, mapping, ours }: FirstRecordsProps) {
  const { preview: words } = importTexts[language.value];
  if (plan.records.length === 0) return null;
  const listWords = createListWords(ours.settings, language.value);
  const columns = inputColumns(table).filter(({ key }) => mapping.keys.includes(key) || isFilledFirst(plan, key));
  const textOf = (record: AnyRecord, { key, kind, list }: (typeof columns)[number]) => {
    const value = record[key] ?? null;
    if (value === null) return null;
    if (kind === "date" && typeof value === "number") return formatIsoDate(value);
    return list === undefined ? String(value) : listWords.labelOf(list, String(value));
  };
  return (
    <>
      <h3>{words.firstRecords}</h3>
      {plan.records.slice(0, recordsShown).map((record, index) => (
        <dl key={index} class="card recordFields">
          {columns.flatMap((column) => {
            const text = textOf(record, column);
            if (text === null || column.hidden) return [];
            return [<dt key={column.key}>{column.header[language.value]}</dt>, <dd key={`${column.key}.`}>{text}</dd>];
          })}
        </dl>
      ))}
    </>
  );
}

function isFilledFirst({ records }: ImportPlan, key: string): boolean {
  return records.slice(0, recordsShown).some((record) => (record[key] ?? null) !== null);
}

const reasonsShown = 5;

function Reasons({ plan, table }: Pick<FirstRecordsProps, "plan" | "table">) {
  const { preview: words } = importTexts[language.value];
  const left = [...plan.rejected, ...plan.duplicates].sort((one, other) => one.line - other.line);
  if (left.length === 0) return null;
  return (
    <>
      <h3>{words.reasons}</h3>
      <ul class="card reasonList small">
        {left.slice(0, reasonsShown).map((fault, index) => {
          const reason = describeFault(fault, table, texts.value, language.value);
          return <li key={index}>{words.reasonLine(fault.line, headerOf(fault, table, language.value), reason)}</li>;
        })}
        {left.length > reasonsShown && <li>{words.others(left.length - reasonsShown)}</li>}
      </ul>
    </>
  );
}
