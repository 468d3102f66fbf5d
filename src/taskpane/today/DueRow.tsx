import { goToRecord } from "../../actions/goToRecord";
import type { CustomerFollowUp } from "../../domain/followUps/listDueFollowUps";
import { lists } from "../../schema/lists";
import { Button } from "../components/Button";
import { describeDay } from "../dates/DateInput";
import { language, texts } from "../session/language";
import type { Task } from "../session/useTask";
import type { OurWorkbook } from "../session/workbook";

interface DueRowProps {
  readonly due: CustomerFollowUp;
  readonly workbook: OurWorkbook;
  readonly jump: Task;
  readonly onLog: () => void;
}

export function DueRow({ due, workbook, jump, onLog }: DueRowProps) {
  const { today, relativeDay } = texts.value;
  const { customer, daysOverdue, dueDate } = due;
  const name = customer.name ?? customer.id ?? "";
  const phone = customer.mobile ?? customer.phone ?? customer.im ?? customer.email;
  const when = daysOverdue > 0 ? today.daysOverdue(daysOverdue) : relativeDay((dueDate ?? 0) - workbook.today);
  return (
    <li class="dueRow">
      <button
        type="button"
        class="dueMain"
        title={today.goToRow(name)}
        onClick={() => void jump.run(() => goToRecord("Customers", customer.id ?? ""))}
      >
        <span class="dueName">{name}</span>
        <span class="dueWhen small">
          <span class={`badge ${badgeOf(due)}`}>{when}</span>
          <span>
            {[reasonOf(due), dueDate === null ? "" : describeDay(dueDate, workbook.today)].filter(Boolean).join(" · ")}
          </span>
        </span>
        <span class="small quiet numbers">{[profileOf(due, workbook), phone].filter(Boolean).join(" · ")}</span>
      </button>
      <Button isSmall look="subtle" icon="followUp" label={today.logFollowUpFor(name)} onClick={onLog}>
        {today.logFollowUp}
      </Button>
    </li>
  );
}

function badgeOf({ state }: CustomerFollowUp): string {
  if (state === "dueToday") return "dueToday";
  return state === "dueSoon" ? "dueSoon" : "overdue";
}

function reasonOf({ reason }: CustomerFollowUp): string {
  const label = lists.reason.values.find(({ code }) => code === reason)?.label;
  return label?.[language.value] ?? "";
}

function profileOf({ customer }: CustomerFollowUp, { settings }: OurWorkbook): string {
  const stage = settings.stages.find(({ code }) => code === customer.stage)?.label ?? customer.stage ?? "";
  return [stage, customer.potential].filter(Boolean).join(" ");
}
