import { importableColumns } from "../../domain/import/headerNames";
import { sampleCells } from "../../domain/import/judgeValues";
import { columnCells, sureScore } from "../../domain/import/mapColumns";
import { textOfCell } from "../../domain/import/sourceTable";
import { importTexts } from "../../i18n/importTexts";
import type { ColumnSpec } from "../../schema/columnSpec";
import { tableKeys, tables } from "../../schema/tables/tables";
import { Button } from "../components/Button";
import { Field } from "../components/Field";
import { Message } from "../components/Message";
import { SelectInput, type Choice } from "../components/SelectInput";
import { Switch } from "../components/Switch";
import { language, texts } from "../session/language";
import type { OurWorkbook } from "../session/workbook";
import { assignColumn, beginMapping, type Mapping } from "./importState";
import { StepHeading } from "./StepHeading";
import type { Import } from "./useImport";

interface MappingStepProps {
  readonly mapping: Mapping;
  readonly ours: OurWorkbook;
  readonly work: Import;
}

export function MappingStep({ mapping, ours, work }: MappingStepProps) {
  const { mapping: words, refusals } = importTexts[language.value];
  const { layout, keys } = mapping;
  const change = (changed: Mapping) => work.show({ kind: "mapping", mapping: changed });
  const columns = importableColumns({ table: layout.table, preset: ours.preset, ownFields: ours.settings.ownFields });
  const isEmpty = keys.every((key) => key === null);
  return (
    <section class="stack stepBody">
      <StepHeading step="mapping">{words.title}</StepHeading>
      <SheetChoice mapping={mapping} ours={ours} onChange={change} />
      <TableChoice mapping={mapping} ours={ours} onChange={change} />
      {mapping.isRemembered && <p class="small quiet">{words.remembered}</p>}
      <ColumnChoices mapping={mapping} columns={columns} onChange={change} />
      <MissingNote keys={keys} columns={columns} />
      <HiddenSwitch mapping={mapping} onChange={change} />
      {isEmpty && <p role="status">{refusals.noColumn}</p>}
      <Button look="primary" isBusy={work.task.isBusy} isDisabled={isEmpty} onClick={() => work.preview(mapping)}>
        {words.next}
      </Button>
      <p class="small quiet" role="status">
        {work.task.isBusy && importTexts[language.value].preview.preparing}
      </p>
    </section>
  );
}

interface ChoiceProps {
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

function TableChoice({ mapping, ours, onChange }: ChoiceProps & { readonly ours: OurWorkbook }) {
  const { mapping: words } = importTexts[language.value];
  const { sheets, sheet, layout } = mapping;
  const choose = (table: string) =>
    onChange(
      beginMapping(
        sheets,
        sheet,
        ours,
        tableKeys.find((key) => key === table),
      ),
    );
  return (
    <Field label={words.table} hint={words.found(layout.rows.length, layout.headerRows[0]?.line ?? null)}>
      {(control) => (
        <SelectInput
          control={control}
          value={layout.table}
          choices={tableKeys.map((key) => ({ value: key, label: tables[key].sheetName[language.value] }))}
          onChoose={choose}
        />
      )}
    </Field>
  );
}

function HiddenSwitch({ mapping, onChange }: ChoiceProps) {
  const { mapping: words } = importTexts[language.value];
  const hidden = mapping.layout.rows.filter(({ isHidden }) => isHidden).length;
  if (hidden === 0) return null;
  return (
    <Switch
      label={words.skipHidden(hidden)}
      isOn={mapping.skipsHidden}
      onTurn={(skipsHidden) => onChange({ ...mapping, skipsHidden })}
    />
  );
}

function SheetChoice({ mapping, ours, onChange }: ChoiceProps & { readonly ours: OurWorkbook }) {
  const { source: words } = importTexts[language.value];
  const { sheets, sheet } = mapping;
  if (sheets.length < 2) return null;
  const choose = (index: number) => {
    const chosen = sheets[index];
    if (chosen) onChange(beginMapping(sheets, chosen, ours));
  };
  return (
    <Field label={words.sheetOfFile}>
      {(control) => (
        <SelectInput
          control={control}
          value={String(sheets.indexOf(sheet))}
          choices={sheets.map(({ name }, index) => ({ value: String(index), label: name }))}
          onChoose={(index) => choose(Number(index))}
        />
      )}
    </Field>
  );
}

/** A list of each column with three of its values, so that a person sees at once what stands there. */
function ColumnChoices({ mapping, columns, onChange }: ChoiceProps & { readonly columns: readonly ColumnSpec[] }) {
  const { mapping: words } = importTexts[language.value];
  const { headers, guesses, rows } = mapping.layout;
  const choices = columns.map(({ key, header }): Choice => ({ value: key, label: header[language.value] }));
  return (
    <ul class="card columnList">
      {headers.map((header, index) => {
        const key = mapping.keys[index] ?? null;
        const isUnsure = key !== null && key === guesses[index]?.key && (guesses[index]?.score ?? 1) < sureScore;
        return (
          <li key={index}>
            <Field label={header || words.blank} hint={isUnsure ? words.unsure : undefined}>
              {(control) => (
                <SelectInput
                  control={{ ...control, "aria-label": words.columnLabel(header || words.blank) }}
                  value={key ?? ""}
                  choices={choices}
                  emptyLabel={words.leaveOut}
                  onChoose={(chosen) => onChange(assignColumn(mapping, index, chosen || null))}
                />
              )}
            </Field>
            <p class="small quiet sampleValues">{sampleTexts(rows, index).join(" · ") || words.blank}</p>
          </li>
        );
      })}
    </ul>
  );
}

const sampleCount = 3;
const longestSample = 40;

function sampleTexts(rows: Mapping["layout"]["rows"], index: number): string[] {
  const cells = sampleCells(columnCells(rows, index)).slice(0, sampleCount);
  return cells.map((cell) => {
    const text = textOfCell(cell).trim().replace(/\s+/g, " ");
    return text.length > longestSample ? `${text.slice(0, longestSample)}…` : text;
  });
}

function MissingNote({ keys, columns }: Pick<Mapping, "keys"> & { readonly columns: readonly ColumnSpec[] }) {
  const { mapping: words } = importTexts[language.value];
  const missing = columns.filter(
    ({ key, kind, required, default: fallback, unique }) =>
      required && fallback === undefined && !(kind === "id" && unique && key === "id") && !keys.includes(key),
  );
  if (missing.length === 0) return null;
  const names = texts.value.joinNames(missing.map(({ header }) => header[language.value]));
  return <Message tone="warning">{words.missing(names)}</Message>;
}
