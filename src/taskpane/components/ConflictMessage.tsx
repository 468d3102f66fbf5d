import { useSignal } from "@preact/signals";
import { texts } from "../session/language";
import { Button } from "./Button";
import { Message } from "./Message";

/** A field that two people changed at the same time, in the words that they see. */
export interface FieldConflict {
  readonly key: string;
  /** Left out where only one field can be meant. */
  readonly label?: string;
  readonly theirs: string;
  readonly yours: string;
}

export type Decision = "theirs" | "yours";

interface ConflictMessageProps {
  readonly fields: readonly FieldConflict[];
  /** Called once each field is decided. */
  readonly onDecide: (decisions: ReadonlyMap<string, Decision>) => void;
}

/** Shows both values and lets the person choose: nothing that a colleague typed is overwritten unseen. */
export function ConflictMessage({ fields, onDecide }: ConflictMessageProps) {
  const decisions = useSignal<ReadonlyMap<string, Decision>>(new Map());
  const decide = (key: string, decision: Decision) => {
    decisions.value = new Map([...decisions.value, [key, decision]]);
    if (fields.every((field) => decisions.value.has(field.key))) onDecide(decisions.value);
  };
  const next = fields.find(({ key }) => !decisions.value.has(key));
  return (
    <Message tone="warning">
      <div class="stack">
        {fields.map((field) => (
          <ConflictChoice
            key={field.key}
            field={field}
            decision={decisions.value.get(field.key) ?? null}
            isNext={field === next}
            onDecide={(decision) => decide(field.key, decision)}
          />
        ))}
      </div>
    </Message>
  );
}

interface ConflictChoiceProps {
  readonly field: FieldConflict;
  readonly decision: Decision | null;
  readonly isNext: boolean;
  readonly onDecide: (decision: Decision) => void;
}

function ConflictChoice({ field: { label, theirs, yours }, decision, isNext, onDecide }: ConflictChoiceProps) {
  const { card } = texts.value;
  const [keep, take] = [card.keepTheirs(theirs), card.takeMine(yours)];
  return (
    <div class="stack">
      {label !== undefined && <strong>{label}</strong>}
      {decision !== null && <p>{decision === "theirs" ? keep : take}</p>}
      {decision === null && (
        <>
          <p>{card.conflict(theirs, yours)}</p>
          <div class="row wrap">
            <Button key={isNext ? "next" : "later"} isSmall takesFocus={isNext} onClick={() => onDecide("theirs")}>
              {keep}
            </Button>
            <Button isSmall onClick={() => onDecide("yours")}>
              {take}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
