import { useId, useMemo } from "preact/hooks";
import { shownValue } from "../../domain/checkUp/describeFinding";
import type { MergeField, MergeSide } from "../../domain/customers/mergeCustomers";
import type { TrackerRecords } from "../../domain/trackerRecords";
import { mergeTexts } from "../../i18n/mergeTexts";
import { createListWords } from "../../schema/listWords";
import type { AnyRecord, CustomerRecord, FieldValue } from "../../schema/records";
import { findColumn, tableSchema } from "../../schema/tableSchema";
import { tables } from "../../schema/tables/tables";
import { Button } from "../components/Button";
import { ErrorMessage } from "../components/ErrorMessage";
import { Message } from "../components/Message";
import { nameOf } from "../find/resultWords";
import { language } from "../session/language";
import type { OurWorkbook } from "../session/workbook";
import { countMentions } from "./suggestKept";
import { useMerge, type MergeDone, type MergedPair, type MergeWork } from "./useMerge";

interface MergeFormProps extends MergedPair {
  readonly records: TrackerRecords;
  readonly ours: OurWorkbook;
  readonly onSwap: () => void;
  readonly onDone: (done: MergeDone) => void;
}

/** Field by field; what would move is told before. */
export function MergeForm({ kept, removed, records, ours, onSwap, onDone }: MergeFormProps) {
  const words = mergeTexts[language.value];
  const work = useMerge({ kept, removed }, ours, onDone);
  const { task, refusal } = work;
  return (
    <>
      <div class="mergeSides">
        <Side role={words.sides.kept} customer={kept} />
        <Side role={words.sides.removed} customer={removed} />
      </div>
      <div>
        <Button isSmall icon="refresh" isDisabled={task.isBusy} onClick={onSwap}>
          {words.swap}
        </Button>
      </div>
      <Fields kept={kept} ours={ours} work={work} />
      <p class="small quiet">{words.settled}</p>
      <MoveCounts records={records} removed={removed} />
      {refusal.value !== null && <Message tone="warning">{refusal.value}</Message>}
      {task.error !== undefined && <ErrorMessage error={task.error} onRetry={work.merge} isBusy={task.isBusy} />}
      <div>
        <Button look="primary" isBusy={task.isBusy} onClick={work.merge}>
          {task.isBusy ? words.merging : words.merge}
        </Button>
      </div>
    </>
  );
}

function Side({ role, customer }: { role: string; customer: CustomerRecord }) {
  return (
    <p>
      <span class="small quiet">{role}</span>
      <strong>{nameOf(customer)}</strong>
    </p>
  );
}

/** Those that differ to be chosen, the others folded away. */
function Fields({ kept, ours, work }: { kept: CustomerRecord; ours: OurWorkbook; work: MergeWork }) {
  const words = mergeTexts[language.value];
  const { fields, equal } = work.plan;
  const table = tableSchema("Customers", ours.preset, ours.settings.ownFields);
  const labelOf = (key: string) => findColumn(table, key)?.header[language.value] ?? key;
  const listWords = createListWords(ours.settings, language.value);
  const show = (key: string, value: FieldValue) => shownValue(value, table, key, { listWords }) || words.blank;
  const record: AnyRecord = { ...kept };
  return (
    <>
      <p>{fields.length === 0 ? words.noFields : words.fields(fields.length)}</p>
      {fields.map((field) => (
        <FieldChoice
          key={field.column.key}
          field={field}
          label={labelOf(field.column.key)}
          show={show}
          side={work.sideOf(field.column.key)}
          onChoose={(side) => work.choose(field.column.key, side)}
        />
      ))}
      {equal.length > 0 && (
        <details class="small">
          <summary>{words.equal(equal.length)}</summary>
          <dl class="card mergeEqual">
            {equal.map((key) => (
              <div key={key}>
                <dt class="quiet">{labelOf(key)}</dt>
                <dd>{show(key, record[key] ?? null)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}

interface FieldChoiceProps {
  readonly field: MergeField;
  readonly label: string;
  readonly show: (key: string, value: FieldValue) => string;
  readonly side: MergeSide;
  readonly onChoose: (side: MergeSide) => void;
}

function FieldChoice({ field, label, show, side, onChoose }: FieldChoiceProps) {
  const id = useId();
  return (
    <fieldset class="card mergeField">
      <legend class="small quiet">{label}</legend>
      <div class="mergeSides">
        {(["kept", "removed"] as const).map((each) => (
          <label key={each} class="mergeValue">
            <input type="radio" name={id} checked={side === each} onChange={() => onChoose(each)} />
            <span>{show(field.column.key, field[each])}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function MoveCounts({ records, removed }: { records: TrackerRecords; removed: CustomerRecord }) {
  const words = mergeTexts[language.value];
  const counts = useMemo(() => countMentions(records, removed), [records, removed]);
  const parts = (["FollowUps", "Orders", "Feedback"] as const)
    .filter((table) => counts[table] > 0)
    .map((table) => words.count(counts[table], tables[table].sheetName[language.value]));
  return <p>{parts.length === 0 ? words.noCounts : words.counts(parts)}</p>;
}
