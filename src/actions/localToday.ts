const millisecondsPerDay = 86_400_000;
/** Serial of 1970-01-01 in Excel's 1900 system. */
const serialOfEpoch = 25_569;

/** The calendar day where the user is, as a serial; for a workbook that has no TodayDate yet. */
export function localToday(now: Date): number {
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / millisecondsPerDay + serialOfEpoch;
}
