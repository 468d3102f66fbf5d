import { useSignal } from "@preact/signals";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { dayOfSerial } from "../../domain/dates/serialDate";
import { createWorkCalendar, isWorkingDay, type WorkCalendar } from "../../domain/dates/workingDays";
import { Icon } from "../components/Icon";
import { texts } from "../session/language";
import { workbook } from "../session/workbook";
import { keepInLimits, listMonthWeeks, moveByKey, moveMonths } from "./calendarDays";
import { describeDayInFull, describeMonth } from "./calendarWords";
import "./calendar.css";

export interface CalendarProps {
  /** The day in the field; null while none can be read. */
  readonly chosen: number | null;
  readonly today: number;
  readonly onChoose: (serial: number) => void;
  readonly onClose: () => void;
}

/** A month to pick from; the keys are those of the ARIA pattern for date pickers. */
export function Calendar({ chosen, today, onChoose, onClose }: CalendarProps) {
  const element = useRef<HTMLDivElement>(null);
  const { current, pressKey } = useDayKeys(element, keepInLimits(chosen ?? today), onChoose, onClose);
  useEffect(() => element.current?.scrollIntoView({ block: "nearest" }), []);
  return (
    <div
      ref={element}
      class="calendar"
      role="dialog"
      aria-label={texts.value.form.calendar}
      tabIndex={-1}
      onKeyDown={pressKey}
    >
      <MonthTitle current={current} />
      <MonthGrid current={current.value} {...{ chosen, today, onChoose }} />
    </div>
  );
}

/** The day that the keys are on, with the focus upon it. */
function useDayKeys(
  element: { readonly current: HTMLDivElement | null },
  start: number,
  onChoose: (serial: number) => void,
  onClose: () => void,
) {
  const current = useSignal(start);
  const isMovedByKey = useRef(true);
  // Before the next key can be pressed: focus that follows in a later frame loses the keys between.
  useLayoutEffect(() => {
    if (isMovedByKey.current) element.current?.querySelector<HTMLElement>(`[data-day="${current.peek()}"]`)?.focus();
    isMovedByKey.current = false;
  }, [current.value]);
  const moveTo = (serial: number) => {
    isMovedByKey.current ||= serial !== current.peek();
    current.value = serial;
  };
  const pressKey = (event: KeyboardEvent) => {
    const isOnDay = (event.target as Element).hasAttribute("data-day");
    const next = isOnDay ? moveByKey(event, current.peek()) : null;
    if (event.key === "Escape") {
      // Excel would take it as its own.
      event.stopPropagation();
      onClose();
    } else if (isOnDay && (event.key === "Enter" || event.key === " ")) {
      // A click would choose the day of the button, which may be that before the last key.
      onChoose(current.peek());
    } else if (next !== null) {
      moveTo(next);
    } else {
      return;
    }
    event.preventDefault();
  };
  return { current, pressKey };
}

function MonthTitle({ current }: { readonly current: { value: number } }) {
  const { form } = texts.value;
  const step = (months: number) => (current.value = moveMonths(current.value, months));
  return (
    <div class="row">
      <button type="button" class="button subtle iconOnly" aria-label={form.previousMonth} onClick={() => step(-1)}>
        <span class="calendarBack">
          <Icon name="chevronRight" />
        </span>
      </button>
      <span class="grow calendarTitle" aria-live="polite">
        {describeMonth(current.value)}
      </span>
      <button type="button" class="button subtle iconOnly" aria-label={form.nextMonth} onClick={() => step(1)}>
        <Icon name="chevronRight" />
      </button>
    </div>
  );
}

interface MonthGridProps extends Omit<CalendarProps, "onClose"> {
  readonly current: number;
}

function MonthGrid({ current, ...props }: MonthGridProps) {
  const ours = workbook.value;
  const calendar = createWorkCalendar(ours.kind === "ours" ? ours.settings : { weekend: "", holidays: [] });
  return (
    <table class="calendarGrid" role="grid" aria-label={describeMonth(current)}>
      <thead>
        <tr>
          {texts.value.form.shortWeekdays.map((short, index) => (
            <th key={short} scope="col" abbr={texts.value.weekdays[index]}>
              {short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {listMonthWeeks(current).map((week, index) => (
          <tr key={index}>
            {week.map((serial, weekday) =>
              serial === null ? (
                <td key={weekday} />
              ) : (
                <DayCell key={weekday} {...props} serial={serial} calendar={calendar} isCurrent={serial === current} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayCellProps extends Omit<MonthGridProps, "current"> {
  readonly serial: number;
  readonly calendar: WorkCalendar;
  readonly isCurrent: boolean;
}

function DayCell({ serial, calendar, isCurrent, chosen, today, onChoose }: DayCellProps) {
  const isOff = !isWorkingDay(serial, calendar);
  const isHoliday = calendar.holidaySet.has(serial);
  const { dayOff, holiday } = texts.value.form;
  const words = [describeDayInFull(serial), ...(isHoliday ? [holiday] : isOff ? [dayOff] : [])];
  return (
    <td aria-selected={serial === chosen}>
      <button
        type="button"
        class={`calendarDay${isOff ? " isOff" : ""}${isHoliday ? " isHoliday" : ""}`}
        data-day={serial}
        tabIndex={isCurrent ? 0 : -1}
        aria-label={texts.value.joinNames(words)}
        aria-current={serial === today ? "date" : undefined}
        onClick={() => onChoose(serial)}
      >
        {dayOfSerial(serial).day}
      </button>
    </td>
  );
}
