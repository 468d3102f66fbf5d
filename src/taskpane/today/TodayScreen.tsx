import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { openNextForm } from "../add/addState";
import type { TodayItem } from "../../domain/today/todayItem";
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
import { myName } from "../session/myName";
import { HighlightSwitch } from "./HighlightSwitch";
import { ListActions } from "./ListActions";
import { NoticeMessage } from "./NoticeMessage";
import { SectionCounters } from "./SectionCounters";
import { TodayFilters } from "./TodayFilters";
import { TodayRow } from "./TodayRow";
import { filterShown, itemsOf, listOwners, listSections, listTitleOf } from "./todaySections";
import { chosenSection, level, ownerChoice, view } from "./todayState";
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
        <TodayLists records={records.value} workbook={ours} />
      ) : (
        task.error === undefined && <Loading words={texts.value.common.loading} />
      )}
    </div>
  );
}

/** Rows shown at first; the pane stays quick when hundreds are due. */
const firstRows = 50;

function TodayLists({ records: known, workbook: ours }: { records: TrackerRecords; workbook: OurWorkbook }) {
  const all = useMemo(() => listSections(known, ours), [known, ours]);
  const owners = useMemo(() => listOwners(known), [known]);
  if (known.customers.length === 0) return <NoCustomers />;
  const sections = filterShown(all, { owner: ownerChoice.value, me: myName.value, level: level.value });
  const { soonDays } = ours.settings;
  const items = itemsOf(sections, view.value, chosenSection.value);
  return (
    <>
      <TodayFilters owners={owners} />
      <SectionCounters sections={sections} soonDays={soonDays} />
      {view.value === "sales" && <HighlightSwitch />}
      <NoticeMessage />
      <ItemList
        key={`${view.value} ${chosenSection.value}`}
        title={listTitleOf(view.value, chosenSection.value, soonDays)}
        items={items}
        workbook={ours}
        list={nameList()}
      />
    </>
  );
}

interface ItemListProps {
  readonly title: string;
  readonly items: readonly TodayItem[];
  readonly workbook: OurWorkbook;
  readonly list: string;
}

/** Which list is shown, in no language. */
function nameList(): string {
  const owner = ownerChoice.value;
  const name = owner.kind === "named" ? owner.name : owner.kind === "mine" ? (myName.value ?? "") : "";
  return [view.value, chosenSection.value ?? "now", name, level.value ?? ""].join(" ");
}

function ItemList({ title, items, workbook: ours, list }: ItemListProps) {
  const { work, today } = texts.value;
  const shownRows = useSignal(firstRows);
  const jump = useTask();
  if (items.length === 0) return <NothingToDo />;
  const left = items.length - shownRows.value;
  return (
    <section class="stack" aria-label={title}>
      <h2>{work.listTitle(title, items.length)}</h2>
      <ListActions title={title} items={items} workbook={ours} list={list} />
      {jump.error !== undefined && <ErrorMessage error={jump.error} onRetry={jump.forgetError} />}
      <ul class="stack">
        {items.slice(0, shownRows.value).map((item) => (
          <TodayRow key={`${item.section} ${item.recordId}`} item={item} workbook={ours} jump={jump} />
        ))}
      </ul>
      {left > 0 && (
        <Button look="subtle" onClick={() => (shownRows.value += firstRows)}>
          {today.more(Math.min(firstRows, left))}
        </Button>
      )}
    </section>
  );
}

function NothingToDo() {
  const { today, work } = texts.value;
  const section = chosenSection.value ?? (view.value === "sales" ? "dueToday" : null);
  const isPlanned = section === "overdue" || section === "dueToday" || section === "dueSoon";
  return (
    <div class="card stack">
      <h2>{isPlanned ? today.noneTitle[section] : work.nothingTitle}</h2>
      <p class="quiet">{isPlanned ? today.noneAdvice : work.nothingAdvice}</p>
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
