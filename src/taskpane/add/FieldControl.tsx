import type { ColumnSpec } from "../../schema/columnSpec";
import { Field, type ControlProps } from "../components/Field";
import { PillGroup } from "../components/PillGroup";
import { SelectInput, type Choice } from "../components/SelectInput";
import { LongTextInput, TextInput } from "../components/TextInput";
import { DateInput, describeTypedDate } from "../dates/DateInput";
import { PhraseChips } from "../phrases/PhraseChips";
import { language, texts } from "../session/language";
import { listChoices } from "./choices";
import { RecordChooser } from "./RecordChooser";
import { Suggestion } from "./Suggestion";
import { TwinNote } from "./TwinNote";
import type { FormState } from "./useRecordForm";

interface FieldControlProps {
  readonly column: ColumnSpec;
  readonly form: FormState;
  /** Stands among the few fields that are always shown. */
  readonly isFirst: boolean;
}

/** More choices than this are a drop-down list. */
const mostPills = 6;

export function FieldControl({ column, form, isFirst }: FieldControlProps) {
  const { table, workbook } = form;
  const text = form.readText(column.key);
  const problem = form.problemOf(column.key);
  const label = column.header[language.value];
  const isRequired = form.isRequired(column);
  const choices = listChoices(table, column, workbook.settings, texts.value);
  if (choices && isFirst && choices.length <= mostPills) {
    const choose = (chosen: string) => form.type(column.key, chosen);
    return (
      <PillGroup {...{ label, choices, isRequired, problem }} value={text} onChoose={choose} hint={hintOf(column)} />
    );
  }
  const hint = column.kind === "date" ? describeTypedDate(text, workbook.today) : hintOf(column);
  const after = (
    <>
      <Suggestion column={column} form={form} />
      <TwinNote column={column} form={form} />
      {isFollowUpContent(column, form) && <PhraseChips text={text} onType={(typed) => form.type(column.key, typed)} />}
    </>
  );
  return (
    <Field {...{ label, isRequired, hint, problem, after }}>
      {(control) => <FieldInput {...{ control, column, form, choices }} />}
    </Field>
  );
}

function isFollowUpContent({ key }: ColumnSpec, { table }: FormState): boolean {
  return table.key === "FollowUps" && key === "content";
}

interface FieldInputProps {
  readonly control: ControlProps;
  readonly column: ColumnSpec;
  readonly form: FormState;
  readonly choices: readonly Choice[] | null;
}

function FieldInput({ control, column, form, choices }: FieldInputProps) {
  const text = form.readText(column.key);
  const type = (typed: string) => form.type(column.key, typed);
  if (choices) {
    const emptyLabel = form.isRequired(column) ? undefined : texts.value.common.notChosen;
    return <SelectInput {...{ control, choices, emptyLabel }} value={text} onChoose={type} />;
  }
  const input = { control, text, onType: type, onLeave: () => form.leave(column.key) };
  switch (column.kind) {
    case "customer":
    case "order":
    case "person":
      return <RecordChooser {...input} column={column} form={form} />;
    case "date":
      return <DateInput {...input} today={form.workbook.today} />;
    case "longText":
      return <LongTextInput {...input} />;
    default:
      return <TextInput {...input} keyboard={keyboardOf(column)} />;
  }
}

function hintOf(column: ColumnSpec): string | undefined {
  return column.hint?.[language.value];
}

function keyboardOf({ kind }: ColumnSpec): "text" | "decimal" | "tel" | "email" {
  if (kind === "amount" || kind === "number" || kind === "percent") return "decimal";
  if (kind === "phone") return "tel";
  return kind === "email" ? "email" : "text";
}
