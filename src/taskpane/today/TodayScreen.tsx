import { useEffect, useMemo } from "preact/hooks";
import type { TrackerRecords } from "../../domain/trackerRecords";
import { CheckUpNotice } from "../checkUp/CheckUpNotice";
import { CancelWork } from "../components/CancelWork";
import { ErrorMessage } from "../components/ErrorMessage";
import { IconButton } from "../components/IconButton";
import { Loading } from "../components/Loading";
import { NoCustomers } from "../components/NoCustomers";
import { describeDay } from "../dates/DateInput";
import { texts } from "../session/language";
import { records, refreshRecords } from "../session/records";
import { useReading } from "../session/useTask";
import { workbook, type OurWorkbook } from "../session/workbook";
import { myName } from "../session/myName";
import { BackupReminder } from "./BackupReminder";
import { HighlightSwitch } from "./HighlightSwitch";
import { ItemList } from "./ItemList";
import { NoticeMessage } from "./NoticeMessage";
import { SectionCounters } from "./SectionCounters";
import { TodayFilters } from "./TodayFilters";
import { filterShown, itemsOf, listOwners, listSections, listTitleOf } from "./todaySections";
import { chosenSection, level, ownerChoice, view } from "./todayState";
import "./today.css";

export function TodayScreen() {
  const task = useReading();
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
      {records.value && <CancelWork task={task} />}
      {task.error !== undefined && <ErrorMessage error={task.error} onRetry={refresh} isBusy={task.isBusy} />}
      {records.value ? (
        <TodayLists records={records.value} workbook={ours} />
      ) : (
        task.error === undefined && <Loading words={texts.value.common.loading} task={task} />
      )}
      <CheckUpNotice />
    </div>
  );
}

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
      <SectionCounters sections={sections} ours={ours} />
      {view.value === "sales" && <HighlightSwitch />}
      <NoticeMessage />
      <ItemList
        key={`${view.value} ${chosenSection.value}`}
        title={listTitleOf(view.value, chosenSection.value, soonDays)}
        items={items}
        workbook={ours}
        list={nameList()}
      />
      <BackupReminder records={known} ours={ours} />
    </>
  );
}

/** Which list is shown, in no language. */
function nameList(): string {
  const owner = ownerChoice.value;
  const name = owner.kind === "named" ? owner.name : owner.kind === "mine" ? (myName.value ?? "") : "";
  return [view.value, chosenSection.value ?? "now", name, level.value ?? ""].join(" ");
}
