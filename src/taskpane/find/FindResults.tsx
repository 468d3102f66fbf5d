import { useMemo } from "preact/hooks";
import type { AnyEntry, SearchIndex } from "../../domain/search/searchIndex";
import { searchRecords } from "../../domain/search/searchRecords";
import { Button } from "../components/Button";
import { ErrorMessage } from "../components/ErrorMessage";
import { AddCustomerButton } from "../components/NoCustomers";
import { texts } from "../session/language";
import { useTask, type Task } from "../session/useTask";
import type { OurWorkbook } from "../session/workbook";
import { changeChoice, countFilters, emptyChoice, readFilter, type FindChoice } from "./findChoice";
import { PagedList } from "./PagedList";
import { ResultRow } from "./ResultRow";
import { describeCustomer, describeFollowUpFound, describeOrder, type ResultWords } from "./resultWords";

interface FindResultsProps {
  readonly choice: FindChoice;
  readonly index: SearchIndex;
  readonly ours: OurWorkbook;
}

export function FindResults({ choice, index, ours }: FindResultsProps) {
  const { find } = texts.value;
  const jump = useTask();
  const finds = useMemo(
    () => searchRecords(index, { query: choice.query, filter: readFilter(choice, ours.today), sort: choice.sort }),
    [index, choice, ours.today],
  );
  const { customers, orders, followUps } = finds;
  const isNothing = customers.length + orders.length + followUps.length === 0;
  return (
    <>
      <p class="small quiet" role="status">
        {isNothing ? find.none : find.found(customers.length, orders.length, followUps.length)}
      </p>
      {jump.error !== undefined && <ErrorMessage error={jump.error} onRetry={jump.forgetError} />}
      {isNothing && <NothingFound choice={choice} />}
      <ResultGroup
        title={find.groups.customers}
        entries={customers}
        describe={describeCustomer}
        ours={ours}
        jump={jump}
      />
      <ResultGroup title={find.groups.orders} entries={orders} describe={describeOrder} ours={ours} jump={jump} />
      <ResultGroup
        title={find.groups.followUps}
        entries={followUps}
        describe={describeFollowUpFound}
        ours={ours}
        jump={jump}
      />
    </>
  );
}

function NothingFound({ choice }: { choice: FindChoice }) {
  const { find } = texts.value;
  return (
    <>
      <p class="quiet">{find.noneAdvice}</p>
      <div class="row wrap">
        {countFilters(choice) > 0 && (
          <Button icon="clear" onClick={() => changeChoice({ ...emptyChoice, query: choice.query })}>
            {find.withoutFilters}
          </Button>
        )}
        <AddCustomerButton />
      </div>
    </>
  );
}

interface ResultGroupProps<Entry> {
  readonly title: string;
  readonly entries: readonly Entry[];
  readonly describe: (entry: Entry, ours: OurWorkbook) => ResultWords;
  readonly ours: OurWorkbook;
  readonly jump: Task;
}

function ResultGroup<Entry extends AnyEntry>({ title, entries, describe, ours, jump }: ResultGroupProps<Entry>) {
  if (entries.length === 0) return null;
  return (
    <section class="stack">
      <h2>
        {title} <span class="quiet numbers">{entries.length}</span>
      </h2>
      <PagedList
        entries={entries}
        row={(entry, place) => <ResultRow key={place} words={describe(entry, ours)} jump={jump} />}
      />
    </section>
  );
}
