import { useSignal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { SearchIndex } from "../../domain/search/searchIndex";
import { Button } from "../components/Button";
import { PillGroup } from "../components/PillGroup";
import { openCard } from "../customerCard/openCard";
import { findPeriod } from "../regions/periods";
import { texts } from "../session/language";
import type { OurWorkbook } from "../session/workbook";
import { openQuestion, type QuestionKey } from "./findChoice";
import { PagedList } from "./PagedList";
import { listAnswers, type AnswerRow } from "./questionRows";

const periods = ["month", "quarter", "year", "last30"] as const;
type AnswerPeriod = (typeof periods)[number];

interface QuestionAnswerProps {
  readonly question: QuestionKey;
  readonly index: SearchIndex;
  readonly ours: OurWorkbook;
}

export function QuestionAnswer({ question, index, ours }: QuestionAnswerProps) {
  const { find, regions } = texts.value;
  const period = useSignal<AnswerPeriod>("year");
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const answers = useMemo(
    () => listAnswers({ question, index, ours, period: findPeriod(period.value, ours.today) }),
    [question, index, ours, period.value, texts.value],
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
      {(question === "top" || question === "methods") && (
        <PillGroup
          label={regions.period}
          isLabelHidden
          isAlwaysChosen
          choices={periods.map((key) => ({ value: key, label: regions.periods[key] }))}
          value={period.value}
          onChoose={(key) => (period.value = key as AnswerPeriod)}
        />
      )}
      {answers.length === 0 && <p role="status">{find.answers.none}</p>}
      <PagedList entries={answers} row={(answer, place) => <Answer key={place} answer={answer} />} />
    </section>
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
