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
}

export function SelectInput({ control, value, choices, onChoose, emptyLabel }: SelectInputProps) {
  // A colleague may have written something into the cell that the list does not have.
  const isListed = value === "" || choices.some((choice) => choice.value === value);
  return (
    <div class="selectBox">
      <select {...control} class="control" value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
        {!isListed && <option value={value}>{value}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      <Icon name="chevronDown" />
    </div>
  );
}
