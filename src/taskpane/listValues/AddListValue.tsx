import { useEffect, useRef } from "preact/hooks";
import { classListOf, mayGrow, type ListValueProblem } from "../../domain/settings/findListValueProblem";
import type { OptionListKey } from "../../schema/listKeys";
import { lists } from "../../schema/lists";
import { potentials } from "../../schema/plan/optionTables";
import { Button } from "../components/Button";
import { ErrorMessage } from "../components/ErrorMessage";
import { Field } from "../components/Field";
import { PillGroup } from "../components/PillGroup";
import { SelectInput } from "../components/SelectInput";
import { TextInput } from "../components/TextInput";
import { UndoMessage } from "../components/UndoMessage";
import { language, texts } from "../session/language";
import type { OurWorkbook } from "../session/workbook";
import { useValueAdding, valueDraft, type ValueDraft } from "./useValueAdding";

interface AddListValueProps {
  readonly workbook: OurWorkbook;
  /** Lists of the workbook, and what they are called in it. */
  readonly shown: readonly OptionListKey[];
  readonly nameOf: (list: OptionListKey) => string;
}

/** One more value in a list of Options: a stage, a region, a method. */
export function AddListValue({ workbook, shown, nameOf }: AddListValueProps) {
  const { value: words } = texts.value.fields;
  const { task, problem, notice, add, undo, type, close } = useValueAdding(nameOf);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (problem !== null) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [problem]);
  const { list, label } = valueDraft.value;
  const isAboutLabel = problem !== null && problem !== "classMissing" && problem !== "cadence";
  const submit = (event: Event) => {
    event.preventDefault();
    add();
  };
  return (
    <section class="stack">
      <h2>{words.title}</h2>
      <p class="small quiet">{words.note}</p>
      <form class="card recordForm" ref={form} onSubmit={submit} noValidate>
        <ListChoice shown={shown} nameOf={nameOf} onType={type} />
        <Field label={words.label} problem={isAboutLabel ? words.problem[problem] : undefined} isRequired>
          {(control) => <TextInput control={control} text={label} onType={(text) => type({ label: text })} />}
        </Field>
        <ClassChoice problem={problem} onType={type} />
        {list === "stage" && <Cadences days={workbook.settings.defaultCadenceDays} problem={problem} onType={type} />}
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

type ListChoiceProps = Pick<AddListValueProps, "shown" | "nameOf"> & Pick<PartProps, "onType">;

function ListChoice({ shown, nameOf, onType }: ListChoiceProps) {
  const { list } = valueDraft.value;
  const choices = shown.filter(mayGrow).map((key) => ({ value: key, label: nameOf(key) }));
  const choose = (chosen: string) => onType({ list: shown.find((key) => key === chosen) ?? list, class: "open" });
  return (
    <Field label={texts.value.fields.value.list}>
      {(control) => <SelectInput {...{ control, choices }} value={list} onChoose={choose} />}
    </Field>
  );
}

interface PartProps {
  readonly problem: ListValueProblem | null;
  readonly onType: (change: Partial<ValueDraft>) => void;
}

function ClassChoice({ problem, onType }: PartProps) {
  const { value: words } = texts.value.fields;
  const { list, class: chosen } = valueDraft.value;
  const classes = classListOf(list);
  if (classes === null) return null;
  const choices = lists[classes].values.map(({ code, label }) => ({ value: code, label: label[language.value] }));
  return (
    <PillGroup
      label={words.class}
      hint={words.classHint}
      problem={problem === "classMissing" ? words.problem.classMissing : undefined}
      choices={choices}
      value={chosen}
      isAlwaysChosen
      onChoose={(code) => onType({ class: code as ValueDraft["class"] })}
    />
  );
}

function Cadences({ days, problem, onType }: PartProps & { readonly days: number }) {
  const { value: words } = texts.value.fields;
  const { cadence, class: chosen } = valueDraft.value;
  // A lost customer is not called any more.
  if (chosen === "lost") return null;
  return (
    <>
      {potentials.map((potential) => (
        <Field
          key={potential}
          label={words.cadence(potential)}
          hint={words.cadenceHint(days)}
          problem={problem === "cadence" ? words.problem.cadence : undefined}
        >
          {(control) => (
            <TextInput
              control={control}
              text={cadence[potential]}
              keyboard="numeric"
              onType={(text) => onType({ cadence: { ...cadence, [potential]: text } })}
            />
          )}
        </Field>
      ))}
    </>
  );
}
