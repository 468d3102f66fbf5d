import { useSignal, type Signal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { SearchIndex } from "../../domain/search/searchIndex";
import type { TrackerRecords } from "../../domain/trackerRecords";
import { Button } from "../components/Button";
import { PillGroup } from "../components/PillGroup";
import { openCard } from "../customerCard/openCard";
import { findPeriod } from "../regions/periods";
import type { ReceivableGrouping } from "../receivables/receivableRows";
import { texts } from "../session/language";
import type { OurWorkbook } from "../session/workbook";
import type { AnswerRow } from "./answerRow";
import { openQuestion, type QuestionKey } from "./findChoice";
import { PagedList } from "./PagedList";
import { listAnswers } from "./questionRows";

const periods = ["month", "quarter", "year", "last30"] as const;
const groupings = ["order", "customer"] as const satisfies readonly ReceivableGrouping[];
type AnswerPeriod = (typeof periods)[number];

interface QuestionAnswerProps {
  readonly question: QuestionKey;
  readonly index: SearchIndex;
  readonly ours: OurWorkbook;
  readonly records: TrackerRecords;
}

export function QuestionAnswer({ question, index, ours, records }: QuestionAnswerProps) {
  const { find } = texts.value;
  const grouping = useSignal<ReceivableGrouping>("order");
  const period = useSignal<AnswerPeriod>("year");
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const answers = useMemo(
    () =>
      listAnswers({
        ...{ question, index, ours, records },
        period: findPeriod(period.value, ours.today),
        grouping: grouping.value,
      }),
    [question, index, ours, records, period.value, grouping.value, texts.value],
  );
  const { baseCurrency, sleepingDays } = ours.settings;
  return (
    <section class="stack">
      <div>
        <Button look="subtle" isSmall icon="back" onClick={() => (openQuestion.value = null)}>
          {find.backToQuestions}
        </Button>
      </div>
      <h2 ref={title} tabIndex={-1}>
        {find.question[question]}
      </h2>
      <p class="small quiet">{find.explained[question](baseCurrency, sleepingDays)}</p>
      <AnswerChoices question={question} period={period} grouping={grouping} />
      {answers.length === 0 && <p role="status">{find.answers.none}</p>}
      <PagedList entries={answers} row={(answer, place) => <Answer key={place} answer={answer} />} />
    </section>
  );
}

interface AnswerChoicesProps {
  readonly question: QuestionKey;
  readonly period: Signal<AnswerPeriod>;
  readonly grouping: Signal<ReceivableGrouping>;
}

/** What a question may be narrowed to. */
function AnswerChoices({ question, period, grouping }: AnswerChoicesProps) {
  const { regions, receivables } = texts.value;
  if (question === "top" || question === "methods") {
    return (
      <PillGroup
        label={regions.period}
        isLabelHidden
        isAlwaysChosen
        choices={periods.map((key) => ({ value: key, label: regions.periods[key] }))}
        value={period.value}
        onChoose={(key) => (period.value = key as AnswerPeriod)}
      />
    );
  }
  if (question !== "receivables") return null;
  return (
    <PillGroup
      label={receivables.grouping}
      isLabelHidden
      isAlwaysChosen
      choices={groupings.map((key) => ({ value: key, label: receivables.groupings[key] }))}
      value={grouping.value}
      onChoose={(key) => (grouping.value = key as ReceivableGrouping)}
    />
  );
}

function Answer({ answer: { name, line, figure, customerKey } }: { answer: AnswerRow }) {
  const words = (
    <>
      <span class="resultTitle">
        <span class="resultName grow">{name}</span>
        <span class="numbers answerFigure">{figure}</span>
      </span>
      <span class="small quiet resultLine">{line}</span>
    </>
  );
  if (customerKey === null) {
    return (
      <li class="resultRow">
        <div class="resultMain">{words}</div>
      </li>
    );
  }
  return (
    <li class="resultRow">
      <button
        type="button"
        class="resultMain"
        title={texts.value.find.openCard(name)}
        onClick={() => openCard(customerKey)}
      >
        {words}
      </button>
    </li>
  );
}
