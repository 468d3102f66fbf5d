import { useId } from "preact/hooks";
import { texts } from "../session/language";
import { Button } from "./Button";
import { FieldNote, RequiredMark } from "./Field";
import type { Choice } from "./SelectInput";
import "./pillGroup.css";

interface PillGroupProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly isRequired?: boolean;
  /** One is always chosen; nothing to point out. */
  readonly isAlwaysChosen?: boolean;
  readonly isLabelHidden?: boolean;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  /** Present where a value may be typed that the list has not got. */
  readonly onAdd?: (() => void) | undefined;
}

/** A short list of which one is chosen with a single click; a click on the chosen one takes it back where none may be chosen. */
export function PillGroup(props: PillGroupProps) {
  const { label, choices, value, onChoose, isRequired = false, problem } = props;
  const id = useId();
  const isFixed = isRequired || props.isAlwaysChosen === true;
  return (
    <fieldset
      class="field"
      role="radiogroup"
      aria-required={isRequired}
      aria-invalid={problem !== undefined}
      aria-describedby={problem === undefined && props.hint === undefined ? undefined : `${id}-note`}
    >
      <legend class={props.isLabelHidden ? "visuallyHidden" : "fieldLabel"}>
        {label}
        {isRequired && <RequiredMark />}
      </legend>
      <div class="pills">
        {choices.map((choice) => (
          <label key={choice.value} class="pill">
            <input
              type="radio"
              name={id}
              value={choice.value}
              checked={choice.value === value}
              onClick={() => onChoose(choice.value === value && !isFixed ? "" : choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
        {props.onAdd && (
          <Button look="subtle" isSmall icon="add" onClick={props.onAdd}>
            {texts.value.form.addValue}
          </Button>
        )}
      </div>
      <FieldNote id={`${id}-note`} hint={props.hint} problem={problem} />
    </fieldset>
  );
}
