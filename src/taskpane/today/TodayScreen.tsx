import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { openFilledForm, openNextForm } from "../add/addState";
import type { TrackerRecords } from "../../domain/trackerRecords";
import { Button } from "../components/Button";
import { ErrorMessage } from "../components/ErrorMessage";
import { IconButton } from "../components/IconButton";
import { Loading } from "../components/Loading";
import { describeDay } from "../dates/DateInput";
import { texts } from "../session/language";
import { records, refreshRecords } from "../session/records";
import { showScreen } from "../session/screen";
import { useTask } from "../session/useTask";
import { workbook, type OurWorkbook } from "../session/workbook";
import { DueCounters } from "./DueCounters";
import { DueRow } from "./DueRow";
import { splitDueList, type DueGroup } from "./dueList";
import { HighlightSwitch } from "./HighlightSwitch";
import "./today.css";

export function TodayScreen() {
  const task = useTask();
  const ours = workbook.value;
  const refresh = () => void task.run(refreshRecords);
  useEffect(() => {
    if (records.peek() === null) void task.run(refreshRecords);
  }, []);
  if (ours.kind !== "ours") return null;
  return (
    <div class="screen">
      <header class="row">
        <h1 class="grow">{describeDay(ours.today, ours.today)}</h1>
        <IconButton icon="refresh" label={texts.value.common.refresh} onClick={refresh} isBusy={task.isBusy} />
      </header>
      {task.error !== undefined && <ErrorMessage error={task.error} onRetry={refresh} isBusy={task.isBusy} />}
      {records.value ? (
        <DueList records={records.value} workbook={ours} />
      ) : (
        task.error === undefined && <Loading words={texts.value.common.loading} />
      )}
    </div>
  );
}

/** Rows shown at first; the pane stays quick when hundreds are due. */
const firstRows = 50;

function DueList({ records: known, workbook: ours }: { records: TrackerRecords; workbook: OurWorkbook }) {
  const chosen = useSignal<DueGroup | null>(null);
  const shownRows = useSignal(firstRows);
  const jump = useTask();
  const lists = useMemo(() => splitDueList(known, ours), [known, ours]);
  if (known.customers.length === 0) return <NoCustomers />;
  const list = lists[chosen.value ?? "due"];
  return (
    <>
      <DueCounters
        lists={lists}
        soonDays={ours.settings.soonDays}
        chosen={chosen.value}
        onChoose={(group) => (chosen.value = group)}
      />
      <HighlightSwitch />
      {jump.error !== undefined && <ErrorMessage error={jump.error} onRetry={jump.forgetError} />}
      {list.length === 0 && <NobodyDue group={chosen.value ?? "dueToday"} />}
      <ul class="stack">
        {list.slice(0, shownRows.value).map((due) => (
          <DueRow
            key={due.customer.id}
            due={due}
            workbook={ours}
            jump={jump}
            onLog={() => openFilledForm("FollowUps", { customer: due.customer.name ?? "" })}
          />
        ))}
      </ul>
      {list.length > shownRows.value && (
        <Button look="subtle" onClick={() => (shownRows.value += firstRows)}>
          {texts.value.today.more(Math.min(firstRows, list.length - shownRows.value))}
        </Button>
      )}
    </>
  );
}

function NobodyDue({ group }: { group: DueGroup }) {
  const { noneTitle, noneAdvice } = texts.value.today;
  return (
    <div class="card stack">
      <h2>{noneTitle[group]}</h2>
      <p class="quiet">{noneAdvice}</p>
    </div>
  );
}

function NoCustomers() {
  const { today, setUp } = texts.value;
  const add = () => {
    openNextForm("Customers");
    showScreen("add");
  };
  return (
    <div class="card stack">
      <h2>{today.noCustomersTitle}</h2>
      <p class="quiet">{today.noCustomersAdvice}</p>
      <div class="row">
        <Button look="primary" icon="customer" onClick={add}>
          {setUp.addFirstCustomer}
        </Button>
      </div>
    </div>
  );
}
