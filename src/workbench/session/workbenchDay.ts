const unixEpochSerial = 25_569;
const dayMilliseconds = 86_400_000;

export interface FixedDay {
  /** As it was asked for: `2026-03-02`. */
  readonly text: string;
  readonly serial: number;
}

/** `?today=YYYY-MM-DD` holds the workbook's day still; null where there is none, or no such day. */
export function readFixedDay(search: string): FixedDay | null {
  const text = new URLSearchParams(search).get("today") ?? "";
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  const isRealDay = new Date(time).toISOString().startsWith(text);
  return isRealDay ? { text, serial: time / dayMilliseconds + unixEpochSerial } : null;
}
