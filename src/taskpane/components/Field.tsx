import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { Icon } from "./Icon";
import "./field.css";

/** What a control needs so that its label, hint and problem belong to it. */
export interface ControlProps {
  readonly id: string;
  /** Where no label stands beside it, as in the cell of a table. */
  readonly "aria-label"?: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": boolean;
  readonly "aria-required": boolean;
}

interface FieldProps {
  readonly label: string;
  readonly children: (control: ControlProps) => ComponentChildren;
  readonly isRequired?: boolean;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly after?: ComponentChildren;
}

export function Field({ label, children, isRequired = false, hint, problem, after }: FieldProps) {
  const id = useId();
  const note = problem ?? hint;
  return (
    <div class="field">
      <label class="fieldLabel" for={id}>
        {label}
        {isRequired && <RequiredMark />}
      </label>
      {children({
        id,
        "aria-describedby": note === undefined ? undefined : `${id}-note`,
        "aria-invalid": problem !== undefined,
        "aria-required": isRequired,
      })}
      <FieldNote id={`${id}-note`} hint={hint} problem={problem} />
      {after}
    </div>
  );
}

export function RequiredMark() {
  return (
    <span class="requiredMark" aria-hidden="true">
      *
    </span>
  );
}

export function FieldNote({
  id,
  hint,
  problem,
}: {
  id: string;
  hint?: string | undefined;
  problem?: string | undefined;
}) {
  if (problem !== undefined) {
    return (
      <p id={id} class="fieldNote problem">
        <Icon name="error" />
        <span>{problem}</span>
      </p>
    );
  }
  if (hint === undefined) return null;
  return (
    <p id={id} class="fieldNote">
      {hint}
    </p>
  );
}
