import type { TodayItem } from "../../domain/today/todayItem";
import { writeDigest } from "../../domain/digest/writeDigest";
import { Button } from "../components/Button";
import { ErrorMessage } from "../components/ErrorMessage";
import { describeDay } from "../dates/DateInput";
import { texts } from "../session/language";
import { useTask } from "../session/useTask";
import type { OurWorkbook } from "../session/workbook";
import { copyAndTell } from "./copyAndTell";
import { describeItem } from "./describeItem";
import { saveCalendar } from "./saveCalendar";
import { SelectionBar } from "./SelectionBar";
import { notice, selection } from "./todayState";

interface ListActionsProps {
  readonly title: string;
  readonly items: readonly TodayItem[];
  readonly workbook: OurWorkbook;
  /** Which list it is, filters included, in no language. */
  readonly list: string;
}

/** What can be done with the list as a whole. */
export function ListActions({ title, items, workbook, list }: ListActionsProps) {
  const { work } = texts.value;
  const task = useTask();
  const save = () => void task.run(() => saveCalendar({ title, items, workbook, list }));
  const isSelecting = selection.value !== null;
  const turnSelecting = () => {
    selection.value = isSelecting ? null : new Set();
    notice.value = null;
  };
  return (
    <>
      <div class="row wrap listActions">
        <Button isSmall onClick={() => void copyAndTell(digestOf({ title, items, workbook }))}>
          {work.copyText}
        </Button>
        <Button isSmall isBusy={task.isBusy} onClick={save}>
          {work.calendarFile}
        </Button>
        <Button isSmall onClick={turnSelecting}>
          {isSelecting ? work.endSelecting : work.select}
        </Button>
      </div>
      {task.error !== undefined && <ErrorMessage error={task.error} onRetry={save} isBusy={task.isBusy} />}
      <SelectionBar items={items} />
    </>
  );
}

function digestOf({ title, items, workbook }: Omit<ListActionsProps, "list">): string {
  const heading = texts.value.work.digestHeading(describeDay(workbook.today, workbook.today), title, items.length);
  const lines = items.map((item) => {
    const { name, badge, why, profile } = describeItem(item, workbook);
    return { name, urgency: badge, why, profile };
  });
  return writeDigest({ heading, lines });
}
