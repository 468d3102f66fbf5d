import type { CustomerFacts } from "../../domain/search/customerFacts";
import { readDay, readNumber } from "../../domain/fieldNumbers";
import { describeDay } from "../dates/DateInput";
import { EditButton } from "../edit/EditButton";
import { PagedList } from "../find/PagedList";
import { joinFacts, labelOf, nameOf } from "../find/resultWords";
import { texts } from "../session/language";
import type { OurWorkbook } from "../session/workbook";
import { FirstRecord } from "./FirstRecord";

interface TimelineProps {
  readonly facts: CustomerFacts;
  readonly ours: OurWorkbook;
}

/** What was said and when, the newest on top. */
export function FollowUpTimeline({ facts, ours }: TimelineProps) {
  const { card } = texts.value;
  const followUps = newestFirst(facts.followUps);
  return (
    <section class="card stack">
      <h2>{card.followUps(followUps.length)}</h2>
      {followUps.length === 0 && (
        <FirstRecord
          table="FollowUps"
          customer={nameOf(facts.customer)}
          words={card.noFollowUps}
          action={card.firstFollowUp}
        />
      )}
      <PagedList
        entries={followUps}
        row={({ id, date, method, result, content, nextDate, by }, place) => (
          <li key={id ?? place} class="cardRow">
            <div class="rowHead">
              <p class="small quiet grow">
                {joinFacts(
                  dayOf(date, ours.today),
                  labelOf("method", method, ours),
                  labelOf("result", result, ours),
                  by,
                )}
              </p>
              {id !== null && <EditButton table="FollowUps" id={id} name={editName(card.followUp, date, ours)} />}
            </div>
            <p class="resultLine">{content}</p>
            {readDay(nextDate) !== null && <p class="small quiet">{card.nextDate(dayOf(nextDate, ours.today))}</p>}
          </li>
        )}
      />
    </section>
  );
}

export function FeedbackList({ facts, ours }: TimelineProps) {
  const { card } = texts.value;
  const feedback = newestFirst(facts.feedback);
  return (
    <section class="card stack">
      <h2>{card.feedback(feedback.length)}</h2>
      {feedback.length === 0 && (
        <FirstRecord
          table="Feedback"
          customer={nameOf(facts.customer)}
          words={card.noFeedback}
          action={card.firstFeedback}
        />
      )}
      <PagedList
        entries={feedback}
        row={({ id, date, kind, satisfaction, state, comment }, place) => (
          <li key={id ?? place} class="cardRow">
            <div class="rowHead">
              <p class="small quiet grow">
                {joinFacts(
                  dayOf(date, ours.today),
                  labelOf("feedbackKind", kind, ours),
                  describeScore(readNumber(satisfaction)),
                  labelOf("feedbackState", state, ours),
                )}
              </p>
              {id !== null && <EditButton table="Feedback" id={id} name={editName(card.oneFeedback, date, ours)} />}
            </div>
            <p class="resultLine">{comment}</p>
          </li>
        )}
      />
    </section>
  );
}

/** Which of the rows a button means, for whoever does not see where it stands. */
function editName(kind: string, date: string | number | null, { today }: OurWorkbook): string {
  return joinFacts(kind, dayOf(date, today));
}

function describeScore(score: number | null): string {
  return score === null ? "" : texts.value.card.satisfaction(score);
}

function dayOf(date: string | number | null, today: number): string {
  const day = readDay(date);
  return day === null ? String(date ?? "") : describeDay(day, today);
}

function newestFirst<Row extends { readonly date: string | number | null }>(rows: readonly Row[]): Row[] {
  return [...rows].sort((first, second) => (readDay(second.date) ?? 0) - (readDay(first.date) ?? 0));
}
