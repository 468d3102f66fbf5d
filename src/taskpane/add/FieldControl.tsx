import type { ColumnSpec } from "../../schema/columnSpec";
import { Field, type ControlProps } from "../components/Field";
import { PillGroup } from "../components/PillGroup";
import { SelectInput, type Choice } from "../components/SelectInput";
import { LongTextInput, TextInput } from "../components/TextInput";
import { DateInput, describeTypedDate } from "../dates/DateInput";
import { PhraseChips } from "../phrases/PhraseChips";
import { language, texts } from "../session/language";
import { listChoices } from "./choices";
import { NewValueInput } from "./NewValueInput";
import { RecordChooser } from "./RecordChooser";
import { Suggestion } from "./Suggestion";
import { TwinNote } from "./TwinNote";
import { useNewValue, type NewValue } from "./useNewValue";
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
  const newValue = useNewValue(column, form, choices);
  if (choices && isFirst && choices.length <= mostPills && !newValue?.isTyping) {
    const choose = (chosen: string) => form.type(column.key, chosen);
    const pills = { label, choices, isRequired, problem, onChoose: choose, onAdd: newValue?.begin };
    return <PillGroup {...pills} value={text} hint={hintOf(column)} />;
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
      {(control) => <FieldInput {...{ control, column, form, choices, newValue }} />}
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
  readonly newValue: NewValue | null;
}

function FieldInput({ control, column, form, choices, newValue }: FieldInputProps) {
  const text = form.readText(column.key);
  const type = (typed: string) => form.type(column.key, typed);
  const input = { control, text, onType: type, onLeave: () => form.leave(column.key) };
  if (newValue?.isTyping) return <NewValueInput {...input} newValue={newValue} />;
  if (choices) {
    const emptyLabel = form.isRequired(column) ? undefined : texts.value.common.notChosen;
    return <SelectInput {...{ control, choices, emptyLabel }} value={text} onChoose={type} onAdd={newValue?.begin} />;
  }
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
