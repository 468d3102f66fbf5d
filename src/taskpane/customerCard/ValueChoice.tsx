import { useSignal } from "@preact/signals";
import { describeProblem } from "../../domain/dataQuality/describeProblem";
import { tables } from "../../schema/tables/tables";
import type { ListValue } from "../../schema/settings";
import { ConflictMessage } from "../components/ConflictMessage";
import { ErrorMessage } from "../components/ErrorMessage";
import { Message } from "../components/Message";
import { language, texts } from "../session/language";
import { refreshRecords } from "../session/records";
import { useTask } from "../session/useTask";
import type { ChangeResult } from "./changeValue";
import { useHeldCard } from "./holdCard";

interface ValueChoiceProps {
  readonly label: string;
  readonly values: readonly ListValue[];
  readonly value: string | null;
  readonly save: (value: string, expected: string | null) => Promise<ChangeResult>;
}

type Outcome =
  | { readonly kind: "saved"; readonly value: string }
  | { readonly kind: "conflict"; readonly theirs: string | null; readonly yours: string }
  | Extract<ChangeResult, { kind: "rejected" }>;

/** Buttons, not a list: arrow keys walk through a list and would write each value on the way. */
export function ValueChoice({ label, values, value, save }: ValueChoiceProps) {
  const { task, outcome, change, keepTheirs } = useValueChange(save);
  useHeldCard(task.isBusy || outcome?.kind === "conflict");
  const wordOf = (code: string | null) =>
    values.find((each) => each.code === code)?.label ?? code ?? texts.value.card.blank;
  return (
    <div class="stack">
      <div class="values" role="group" aria-label={label} aria-busy={task.isBusy}>
        {values.map((each) => (
          <button
            key={each.code}
            type="button"
            class="value"
            aria-pressed={each.code === value}
            onClick={() => each.code !== value && change(each.code, value)}
          >
            {each.label}
          </button>
        ))}
      </div>
      {outcome && <OutcomeMessage outcome={outcome} wordOf={wordOf} change={change} keepTheirs={keepTheirs} />}
      {task.error !== undefined && <ErrorMessage error={task.error} onRetry={task.forgetError} />}
    </div>
  );
}

function useValueChange(save: ValueChoiceProps["save"]) {
  const task = useTask();
  const outcome = useSignal<Outcome | null>(null);
  const change = (wanted: string, expected: string | null) =>
    void task.run(async () => {
      outcome.value = null;
      const result = await save(wanted, expected);
      if (result.kind === "conflict") outcome.value = { kind: "conflict", theirs: result.theirs, yours: wanted };
      else if (result.kind === "rejected") outcome.value = result;
      else {
        await refreshRecords();
        outcome.value = { kind: "saved", value: wanted };
      }
    });
  const keepTheirs = () =>
    void task.run(async () => {
      await refreshRecords();
      outcome.value = null;
    });
  return { task, outcome: outcome.value, change, keepTheirs };
}

interface OutcomeMessageProps {
  readonly outcome: Outcome;
  readonly wordOf: (code: string | null) => string;
  readonly change: (wanted: string, expected: string | null) => void;
  readonly keepTheirs: () => void;
}

function OutcomeMessage({ outcome, wordOf, change, keepTheirs }: OutcomeMessageProps) {
  const { card } = texts.value;
  if (outcome.kind === "saved") return <Message tone="success">{card.saved(wordOf(outcome.value))}</Message>;
  if (outcome.kind === "rejected") return <Refusal {...outcome} />;
  const { theirs, yours } = outcome;
  return (
    <ConflictMessage
      fields={[{ key: "value", theirs: wordOf(theirs), yours: wordOf(yours) }]}
      onDecide={(decisions) => (decisions.get("value") === "yours" ? change(yours, theirs) : keepTheirs())}
    />
  );
}

/** The value itself is one of the list; what is wrong stands elsewhere in the record. */
function Refusal({ table, problems }: Extract<ChangeResult, { kind: "rejected" }>) {
  return (
    <Message tone="error">
      <p>{texts.value.card.refused}</p>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.column} ${problem.code}`}>
            {describeProblem(problem, tables[table], texts.value, language.value)}
          </li>
        ))}
      </ul>
    </Message>
  );
}
