import { formatIsoDate } from "../../domain/dates/serialDate";
import { Field } from "../components/Field";
import { PillGroup } from "../components/PillGroup";
import { DateInput } from "../dates/DateInput";
import { parseTypedDate } from "../dates/parseTypedDate";
import { texts } from "../session/language";
import { periodKeys, type PeriodKey } from "./periods";
import { readPeriod, summaryChoice, type SummaryChoice } from "./summaryChoice";
import "./regions.css";

export function PeriodChoice({ today }: { today: number }) {
  const { regions } = texts.value;
  const choice = summaryChoice.value;
  const choose = (period: PeriodKey) => {
    const shown = readPeriod(choice, today);
    // One's own period starts from what was just shown, so that only one end need be changed.
    const typed = period === "own" && shown ? { from: formatIsoDate(shown.from), to: formatIsoDate(shown.to) } : {};
    summaryChoice.value = { ...choice, ...typed, period };
  };
  return (
    <div class="stack">
      <PillGroup
        label={regions.period}
        choices={periodKeys.map((key) => ({ value: key, label: regions.periods[key] }))}
        value={choice.period}
        isAlwaysChosen
        onChoose={(key) => choose(key as PeriodKey)}
      />
      {choice.period === "own" && (
        <div class="periodEnds">
          <PeriodEnd end="from" choice={choice} today={today} />
          <PeriodEnd end="to" choice={choice} today={today} />
        </div>
      )}
    </div>
  );
}

function PeriodEnd({ end, choice, today }: { end: "from" | "to"; choice: SummaryChoice; today: number }) {
  const { regions } = texts.value;
  return (
    <Field label={regions[end]} problem={findProblem(end, choice, today)}>
      {(control) => (
        <DateInput
          control={control}
          text={choice[end]}
          today={today}
          onType={(text) => (summaryChoice.value = { ...summaryChoice.value, [end]: text })}
        />
      )}
    </Field>
  );
}

function findProblem(end: "from" | "to", choice: SummaryChoice, today: number): string | undefined {
  const { regions, problems } = texts.value;
  const serial = parseTypedDate(choice[end], today);
  if (serial === null) return problems.date();
  const from = parseTypedDate(choice.from, today);
  return end === "to" && from !== null && serial < from ? regions.periodWrong : undefined;
}
