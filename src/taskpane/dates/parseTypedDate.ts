/** Days as people type them: 2026-3-5, 11-26, 明天, tomorrow, +3, 下周一, fri. */
import { dayOfSerial, serialOfDay } from "../../domain/dates/serialDate";

/** Serial of the day meant, or null where no day can be read. */
export function parseTypedDate(text: string, today: number): number | null {
  const typed = text.normalize("NFKC").trim().toLowerCase();
  if (typed === "") return null;
  return (
    parseWord(typed, today) ?? parseOffset(typed, today) ?? parseWeekday(typed, today) ?? parseNumbers(typed, today)
  );
}

const offsetOfWord: Readonly<Record<string, number>> = {
  今天: 0,
  today: 0,
  明天: 1,
  tomorrow: 1,
  tmr: 1,
  后天: 2,
  大后天: 3,
  昨天: -1,
  yesterday: -1,
  前天: -2,
};

function parseWord(typed: string, today: number): number | null {
  const offset = offsetOfWord[typed];
  return offset === undefined ? null : today + offset;
}

/** `+3`, `-2`, `3天后`, `2周后`, `in 3 days`, `2 weeks`. */
function parseOffset(typed: string, today: number): number | null {
  const signed = /^([+-])\s*(\d{1,4})$/.exec(typed);
  if (signed) return today + Number(signed[1] + (signed[2] ?? ""));
  const later = /^(?:in )?(\d{1,3}) ?(天|日|周|个?星期|days?|weeks?)(?:之?后)?$/.exec(typed);
  if (!later || /^\d+ ?日$/.test(typed)) return null;
  const isWeeks = /周|星期|week/.test(later[2] ?? "");
  return today + Number(later[1]) * (isWeeks ? 7 : 1);
}

const englishWeekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const chineseWeekdays = "一二三四五六日";

/** The next such day after today; with 下周 or next, the one of the next calendar week. */
function parseWeekday(typed: string, today: number): number | null {
  const chinese = /^(下)?(?:周|星期|礼拜)([一二三四五六日天])$/.exec(typed);
  const english = /^(next )?(mon|tue|wed|thu|fri|sat|sun)[a-z]*$/.exec(typed);
  const found = chinese ?? english;
  if (!found) return null;
  const word = found[2] ?? "";
  const weekday = chinese ? chineseWeekdays.indexOf(word.replace("天", "日")) : englishWeekdays.indexOf(word);
  const monday = today - weekdayOf(today);
  if (found[1]) return monday + 7 + weekday;
  const inThisWeek = monday + weekday;
  return inThisWeek > today ? inThisWeek : inThisWeek + 7;
}

function parseNumbers(typed: string, today: number): number | null {
  const full = /^(\d{4})[-/.年 ](\d{1,2})[-/.月 ](\d{1,2})日?$/.exec(typed) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(typed);
  if (full) return serialOfDay({ year: Number(full[1]), month: Number(full[2]), day: Number(full[3]) });
  const short = /^(\d{1,2})[-/.月](\d{1,2})[日号]?$/.exec(typed);
  if (short) return findNearestYear(Number(short[1]), Number(short[2]), today);
  const dayOnly = /^(\d{1,2})[日号]$/.exec(typed);
  return dayOnly ? findNextDayOfMonth(Number(dayOnly[1]), today) : null;
}

/** Of last, this and next year the one whose day is nearest to today: in December 1-5 means the coming January. */
function findNearestYear(month: number, day: number, today: number): number | null {
  const { year } = dayOfSerial(today);
  const candidates = [year, year + 1, year - 1].flatMap((each) => serialOfDay({ year: each, month, day }) ?? []);
  return candidates.reduce<number | null>(
    (best, serial) => (best === null || Math.abs(serial - today) < Math.abs(best - today) ? serial : best),
    null,
  );
}

function findNextDayOfMonth(day: number, today: number): number | null {
  const { year, month } = dayOfSerial(today);
  for (let ahead = 0; ahead < 3; ahead += 1) {
    const carried = month - 1 + ahead;
    const serial = serialOfDay({ year: year + Math.floor(carried / 12), month: (carried % 12) + 1, day });
    if (serial !== null && serial >= today) return serial;
  }
  return null;
}

/** 0 = Monday. */
export function weekdayOf(serial: number): number {
  return (serial + 5) % 7;
}
