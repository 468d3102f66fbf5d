const dayMilliseconds = 86_400_000;
/** Serial of 1970-01-01 in Excel's 1900 system. */
const unixEpochSerial = 25_569;

/** `month` counts from 1. */
export function serialDay(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / dayMilliseconds + unixEpochSerial;
}
