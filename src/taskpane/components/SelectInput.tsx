import { texts } from "../session/language";
import type { ControlProps } from "./Field";
import { Icon } from "./Icon";

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface SelectInputProps {
  readonly control: ControlProps;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (value: string) => void;
  /** Label of "none chosen"; absent where something must be chosen. */
  readonly emptyLabel?: string | undefined;
  /** Present where a value may be typed that the list has not got. */
  readonly onAdd?: (() => void) | undefined;
}

/** No code of a list begins with a blank. */
const addValue = " new";

export function SelectInput({ control, value, choices, onChoose, emptyLabel, onAdd }: SelectInputProps) {
  const choose = (chosen: string) => (chosen === addValue ? onAdd?.() : onChoose(chosen));
  // A colleague may have written something into the cell that the list does not have.
  const isListed = value === "" || choices.some((choice) => choice.value === value);
  return (
    <div class="selectBox">
      <select {...control} class="control" value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
        {!isListed && <option value={value}>{value}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
        {onAdd && <option value={addValue}>{texts.value.form.addValue}</option>}
      </select>
      <Icon name="chevronDown" />
    </div>
  );
}
