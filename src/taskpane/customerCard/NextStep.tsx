import type { CustomerFacts } from "../../domain/search/customerFacts";
import { lists } from "../../schema/lists";
import { openFilledForm } from "../add/addState";
import { Button } from "../components/Button";
import { describeDay } from "../dates/DateInput";
import { nameOf } from "../find/resultWords";
import { language, texts } from "../session/language";

/** When to contact this customer next, and why. */
export function NextStep({ facts: { customer, due }, today }: { facts: CustomerFacts; today: number }) {
  const { card, relativeDay } = texts.value;
  const name = nameOf(customer);
  const reason = lists.reason.values.find(({ code }) => code === due.reason)?.label[language.value];
  return (
    <section class="card stack">
      <h2>{card.nextStep}</h2>
      {due.dueDate === null ? (
        <p class="quiet">{card.nothingPlanned}</p>
      ) : (
        <p class="dueWhen">
          <span class={`badge ${due.daysOverdue > 0 ? "overdue" : due.dueDate === today ? "dueToday" : "dueSoon"}`}>
            {due.daysOverdue > 0 ? card.overdue(due.daysOverdue) : relativeDay(due.dueDate - today)}
          </span>
          <span>{[reason, describeDay(due.dueDate, today)].filter(Boolean).join(" · ")}</span>
        </p>
      )}
      <div class="row wrap">
        <Button look="primary" icon="followUp" onClick={() => openFilledForm("FollowUps", { customer: name })}>
          {card.logFollowUp}
        </Button>
        <Button icon="order" onClick={() => openFilledForm("Orders", { customer: name })}>
          {card.addOrder}
        </Button>
      </div>
    </section>
  );
}
