import { useEffect, useRef } from "preact/hooks";
import type { NewFieldProblem } from "../../domain/ownFields/findNewFieldProblem";
import { lists } from "../../schema/lists";
import type { OwnField } from "../../schema/ownField";
import { tableKeys, tables } from "../../schema/tables/tables";
import { Button } from "../components/Button";
import { ErrorMessage } from "../components/ErrorMessage";
import { Field } from "../components/Field";
import { PillGroup } from "../components/PillGroup";
import { SelectInput } from "../components/SelectInput";
import { LongTextInput, TextInput } from "../components/TextInput";
import { UndoMessage } from "../components/UndoMessage";
import { language, texts } from "../session/language";
import type { OurWorkbook } from "../session/workbook";
import { changeFieldDraft, fieldDraft, type FieldDraft } from "./fieldDraft";
import { useFieldAdding } from "./useFieldAdding";

/** The fields that people added to the workbook, and a form for one more. */
export function OwnFields({ workbook }: { workbook: OurWorkbook }) {
  const { fields: words } = texts.value;
  const { task, problem, notice, add, undo, forgetProblem, close } = useFieldAdding();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (problem !== null) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [problem]);
  const submit = (event: Event) => {
    event.preventDefault();
    add();
  };
  const type = (change: Partial<FieldDraft>) => {
    forgetProblem();
    changeFieldDraft(change);
  };
  return (
    <section class="stack">
      <h2>{words.title}</h2>
      <p class="small quiet">{words.note}</p>
      <KnownFields ownFields={workbook.settings.ownFields} />
      <form class="card recordForm" ref={form} onSubmit={submit} noValidate>
        <FieldInputs problem={problem} onType={type} />
        <div>
          <Button look="primary" type="submit" isBusy={task.isBusy}>
            {words.add}
          </Button>
        </div>
      </form>
      {task.error !== undefined && <ErrorMessage error={task.error} onRetry={add} isBusy={task.isBusy} />}
      {notice && <UndoMessage notice={notice} isBusy={task.isBusy} onUndo={undo} onClose={close} />}
    </section>
  );
}

const problemsOfChoices: readonly NewFieldProblem[] = ["choicesMissing", "choiceTooLong"];

function FieldInputs({
  problem,
  onType,
}: {
  problem: NewFieldProblem | null;
  onType: (change: Partial<FieldDraft>) => void;
}) {
  const { fields: words } = texts.value;
  const { table, header, kind } = fieldDraft.value;
  const sheets = tableKeys.map((key) => ({ value: key, label: tables[key].sheetName[language.value] }));
  const kinds = lists.ownFieldKind.values.map(({ code, label }) => ({ value: code, label: label[language.value] }));
  const sentence = problem === null ? undefined : words.problem[problem];
  const isOfChoices = problem !== null && problemsOfChoices.includes(problem);
  return (
    <>
      <Field label={words.table}>
        {(control) => (
          <SelectInput
            {...{ control, choices: sheets }}
            value={table}
            onChoose={(chosen) => onType({ table: tableKeys.find((key) => key === chosen) ?? table })}
          />
        )}
      </Field>
      <Field label={words.header} hint={words.headerHint} problem={isOfChoices ? undefined : sentence} isRequired>
        {(control) => <TextInput control={control} text={header} onType={(text) => onType({ header: text })} />}
      </Field>
      <PillGroup
        label={words.kind}
        choices={kinds}
        value={kind}
        isAlwaysChosen
        onChoose={(chosen) => onType({ kind: chosen as FieldDraft["kind"] })}
      />
      {kind === "choice" && <ChoicesInput problem={isOfChoices ? sentence : undefined} onType={onType} />}
    </>
  );
}

function ChoicesInput({
  problem,
  onType,
}: {
  problem: string | undefined;
  onType: (change: Partial<FieldDraft>) => void;
}) {
  const { fields: words } = texts.value;
  const { choices } = fieldDraft.value;
  return (
    <Field label={words.choices} hint={words.choicesHint} problem={problem} isRequired>
      {(control) => <LongTextInput control={control} text={choices} onType={(text) => onType({ choices: text })} />}
    </Field>
  );
}

function KnownFields({ ownFields }: { ownFields: readonly OwnField[] }) {
  const { fields: words, joinNames } = texts.value;
  const kindOf = (kind: string) =>
    lists.ownFieldKind.values.find(({ code }) => code === kind)?.label[language.value] ?? kind;
  const shown = tableKeys
    .map((table) => ({ table, fields: ownFields.filter((field) => field.table === table) }))
    .filter(({ fields }) => fields.length > 0);
  if (shown.length === 0) return <p class="quiet">{words.none}</p>;
  return (
    <dl class="facts card">
      {shown.map(({ table, fields }) => (
        <div key={table} class="listFact">
          <dt>{tables[table].sheetName[language.value]}</dt>
          <dd class="small quiet">
            {joinNames(fields.map(({ header, kind }) => words.existing(header, kindOf(kind))))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
