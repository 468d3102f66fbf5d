import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { formatIsoDate } from "../../domain/dates/serialDate";
import { language, texts } from "../session/language";
import type { ControlProps } from "../components/Field";
import { Icon } from "../components/Icon";
import { TextInput } from "../components/TextInput";
import { useTask } from "../session/useTask";
import type { Calendar as CalendarPart } from "./Calendar";
import { parseTypedDate, weekdayOf } from "./parseTypedDate";
import "./dateInput.css";

interface DateInputProps {
  readonly control: ControlProps;
  readonly text: string;
  readonly today: number;
  readonly onType: (text: string) => void;
  readonly onLeave?: () => void;
}

/** Room that a calendar takes. */
const calendarPixels = 264;

/**
 * Typed, because +3 is faster than any picking; or picked from a calendar that loads when it is first asked for. A native
 * `<input type=date>` shows mm/dd/yyyy whatever the language.
 */
export function DateInput({ control, text, today, onType, onLeave }: DateInputProps) {
  const element = useRef<HTMLDivElement>(null);
  const calendar = useCalendar(element);
  const chosen = parseTypedDate(text, today);
  const leave = () => {
    if (chosen !== null) onType(formatIsoDate(chosen));
    onLeave?.();
  };
  const close = () => {
    calendar.close();
    element.current?.querySelector("input")?.focus();
  };
  const choose = (serial: number) => {
    onType(formatIsoDate(serial));
    close();
  };
  const { Calendar } = calendar;
  return (
    <div
      ref={element}
      class={`dateInput${calendar.isAtEnd ? " atEnd" : ""}`}
      onKeyDown={calendar.openByKey}
      onFocusOut={calendar.closeWhenLeft}
    >
      <TextInput
        control={control}
        text={text}
        onType={onType}
        onLeave={leave}
        placeholder={texts.value.dates.placeholder}
      />
      <CalendarButton isOpen={Calendar !== null} isBusy={calendar.isBusy} onClick={calendar.toggle} />
      {Calendar && <Calendar {...{ chosen, today }} onChoose={choose} onClose={close} />}
      {calendar.hasFailed && <p class="fieldNote problem">{texts.value.common.screenMissing}</p>}
    </div>
  );
}

/** Reached with the arrow key from the field, so that it costs nobody a stop on the way through the form. */
function CalendarButton({ isOpen, isBusy, onClick }: { isOpen: boolean; isBusy: boolean; onClick: () => void }) {
  return (
    <button
      type="button"
      class="calendarButton"
      tabIndex={-1}
      aria-label={texts.value.form.openCalendar}
      title={texts.value.form.openCalendarByKey}
      aria-haspopup="dialog"
      aria-keyshortcuts="ArrowDown"
      aria-expanded={isOpen}
      aria-busy={isBusy}
      onClick={onClick}
    >
      {isBusy ? <span class="spinner" aria-hidden="true" /> : <Icon name="today" />}
    </button>
  );
}

function useCalendar(element: { readonly current: HTMLDivElement | null }) {
  const task = useTask();
  const isOpen = useSignal(false);
  const part = useSignal<typeof CalendarPart | null>(null);
  const isAtEnd = useSignal(false);
  const open = () =>
    void task.run(async () => {
      part.value ??= (await import(/* webpackChunkName: "datePicker" */ "./Calendar")).Calendar;
      const left = element.current?.getBoundingClientRect().left ?? 0;
      isAtEnd.value = left + calendarPixels > document.documentElement.clientWidth;
      isOpen.value = true;
    });
  const close = () => (isOpen.value = false);
  return {
    Calendar: isOpen.value ? part.value : null,
    isAtEnd: isAtEnd.value,
    isBusy: task.isBusy,
    hasFailed: task.error !== undefined,
    toggle: () => (isOpen.peek() ? close() : open()),
    close,
    openByKey: (event: KeyboardEvent) => {
      if (event.key !== "ArrowDown" || !(event.target instanceof HTMLInputElement)) return;
      event.preventDefault();
      open();
    },
    /** The button closes by its own click. */
    closeWhenLeft: ({ target, relatedTarget }: FocusEvent) => {
      const isFromCalendar = (target as Element).closest(".calendar") !== null;
      const next = relatedTarget instanceof Element ? relatedTarget.closest(".calendar, .calendarButton") : null;
      if (isFromCalendar && (next === null || !element.current?.contains(next))) close();
    },
  };
}

/** What the typed day is, in words; without a readable day, how to type one. */
export function describeTypedDate(text: string, today: number): string {
  const { weekdays, relativeDay, dates } = texts.value;
  const serial = parseTypedDate(text, today);
  if (serial === null) return dates.hint;
  const distance = relativeDay(serial - today);
  const weekday = weekdays[weekdayOf(serial)] ?? "";
  const isIso = text.trim() === formatIsoDate(serial);
  return isIso ? dates.read(weekday, distance) : dates.readAs(formatIsoDate(serial), weekday, distance);
}

/** `11月26日 周四`, `Thu 26 Nov`; the year only where it is another. */
export function describeDay(serial: number, today: number): string {
  const locale = language.value === "zh" ? "zh-CN" : "en-GB";
  const isSameYear = formatIsoDate(serial).slice(0, 4) === formatIsoDate(today).slice(0, 4);
  const [year, month, day] = formatIsoDate(serial).split("-").map(Number);
  const date = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day));
  return new Intl.DateTimeFormat(locale, {
    timeZone: "UTC",
    month: "long",
    day: "numeric",
    weekday: "short",
    ...(isSameYear ? {} : { year: "numeric" }),
  }).format(date);
}
