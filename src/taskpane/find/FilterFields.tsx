import type { SortKey } from "../../domain/search/searchRecords";
import { listPersonItems } from "../add/chooserItems";
import { listValuesOf } from "../add/choices";
import { Button } from "../components/Button";
import { Field } from "../components/Field";
import { SelectInput, type Choice } from "../components/SelectInput";
import { DateInput } from "../dates/DateInput";
import { periodKeys, type PeriodKey } from "../regions/periods";
import { texts } from "../session/language";
import { records } from "../session/records";
import type { OurWorkbook } from "../session/workbook";
import { changeChoice, countFilters, emptyChoice, type FindChoice } from "./findChoice";

type ListField = "stage" | "status" | "region" | "owner";

/** Folded away: most of what is looked for has a name. */
export function FilterFields({ choice, ours }: { choice: FindChoice; ours: OurWorkbook }) {
  const { find } = texts.value;
  const count = countFilters(choice);
  return (
    <details class="card filters">
      <summary>{count === 0 ? find.filters : find.filtersOn(count)}</summary>
      <div class="stack">
        <div class="filterGrid">
          <ListFilter field="stage" choice={choice} choices={choicesOf("stage", ours)} />
          <ListFilter field="status" choice={choice} choices={choicesOf("status", ours)} />
          <ListFilter field="region" choice={choice} choices={choicesOf("region", ours)} />
          <ListFilter field="owner" choice={choice} choices={ownersOf(ours)} />
        </div>
        <PeriodFilter choice={choice} />
        {choice.period === "own" && <OwnPeriod choice={choice} today={ours.today} />}
        <SortChoice choice={choice} />
        {count > 0 && (
          <Button icon="clear" onClick={() => changeChoice({ ...emptyChoice, query: choice.query })}>
            {find.clearFilters}
          </Button>
        )}
      </div>
    </details>
  );
}

function ListFilter({ field, choice, choices }: { field: ListField; choice: FindChoice; choices: readonly Choice[] }) {
  const { find } = texts.value;
  return (
    <Field label={find[field]}>
      {(control) => (
        <SelectInput
          control={control}
          value={choice[field]}
          emptyLabel={find.everything}
          choices={choices}
          onChoose={(value) => changeChoice({ [field]: value })}
        />
      )}
    </Field>
  );
}

function PeriodFilter({ choice }: { choice: FindChoice }) {
  const { find, regions } = texts.value;
  return (
    <Field label={find.period} hint={find.periodNote}>
      {(control) => (
        <SelectInput
          control={control}
          value={choice.period}
          emptyLabel={find.everything}
          choices={periodKeys.map((key) => ({ value: key, label: regions.periods[key] }))}
          onChoose={(period) => changeChoice({ period: period as PeriodKey | "" })}
        />
      )}
    </Field>
  );
}

function SortChoice({ choice }: { choice: FindChoice }) {
  const { find } = texts.value;
  return (
    <Field label={find.sort}>
      {(control) => (
        <SelectInput
          control={control}
          value={choice.sort}
          choices={Object.entries(find.sorts).map(([value, label]) => ({ value, label }))}
          onChoose={(sort) => changeChoice({ sort: sort as SortKey })}
        />
      )}
    </Field>
  );
}

function OwnPeriod({ choice, today }: { choice: FindChoice; today: number }) {
  const { regions } = texts.value;
  return (
    <div class="filterGrid ownPeriod">
      {(["from", "to"] as const).map((end) => (
        <Field key={end} label={regions[end]}>
          {(control) => (
            <DateInput
              control={control}
              text={choice[end]}
              today={today}
              onType={(text) => changeChoice({ [end]: text })}
            />
          )}
        </Field>
      ))}
    </div>
  );
}

function choicesOf(list: "stage" | "status" | "region", { settings }: OurWorkbook): Choice[] {
  return listValuesOf(list, settings).map(({ code, label }) => ({ value: code, label }));
}

/** Owners of Options keep their code; those that only stand in the tables are their own. */
function ownersOf({ settings }: OurWorkbook): Choice[] {
  const listed = listValuesOf("owner", settings).map(({ code, label }) => ({ value: code, label }));
  const known =
    records.value === null ? [] : listPersonItems({ records: records.value, settings, readSyllables: null });
  const seen = new Set(listed.flatMap(({ value, label }) => [value, label]));
  const others = known.filter(({ label }) => !seen.has(label)).map(({ label }) => ({ value: label, label }));
  return [...listed, ...others];
}
