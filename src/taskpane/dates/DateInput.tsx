import { formatIsoDate } from "../../domain/dates/serialDate";
import { language, texts } from "../session/language";
import type { ControlProps } from "../components/Field";
import { TextInput } from "../components/TextInput";
import { parseTypedDate, weekdayOf } from "./parseTypedDate";

interface DateInputProps {
  readonly control: ControlProps;
  readonly text: string;
  readonly today: number;
  readonly onType: (text: string) => void;
  readonly onLeave?: () => void;
}

/** Typed, not picked: `<input type=date>` shows mm/dd/yyyy whatever the language, and typing +3 is faster. */
export function DateInput({ control, text, today, onType, onLeave }: DateInputProps) {
  const leave = () => {
    const serial = parseTypedDate(text, today);
    if (serial !== null) onType(formatIsoDate(serial));
    onLeave?.();
  };
  return (
    <TextInput
      control={control}
      text={text}
      onType={onType}
      onLeave={leave}
      placeholder={texts.value.dates.placeholder}
    />
  );
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
