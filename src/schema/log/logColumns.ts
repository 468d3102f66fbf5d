/** The columns of the action log, in order. It is no table of records: nobody types in it, imports into it or searches it. */
import type { Translated } from "../translated";

/** Table, and key of its sheet. */
export const logTableName = "ActionLog";

export interface LogColumn {
  /** Stable, public. */
  readonly key: string;
  readonly header: Translated;
  /** Characters. */
  readonly width: number;
  readonly numberFormat: string;
  readonly hidden?: true;
}

const text = "@";
/** Serial with the time of day. */
const moment = "yyyy-mm-dd hh:mm";

export const logColumns = [
  { key: "time", header: { zh: "时间", en: "Time" }, width: 17, numberFormat: moment },
  { key: "who", header: { zh: "操作人", en: "Who" }, width: 12, numberFormat: text },
  { key: "what", header: { zh: "操作", en: "What" }, width: 15, numberFormat: text },
  { key: "table", header: { zh: "表", en: "Sheet" }, width: 11, numberFormat: text },
  { key: "record", header: { zh: "记录", en: "Record" }, width: 24, numberFormat: text },
  { key: "field", header: { zh: "字段", en: "Field" }, width: 16, numberFormat: text },
  { key: "before", header: { zh: "改前", en: "Before" }, width: 28, numberFormat: text },
  { key: "after", header: { zh: "改后", en: "After" }, width: 28, numberFormat: text },
  { key: "undone", header: { zh: "撤销时间", en: "Undone" }, width: 17, numberFormat: moment },
  { key: "entry", header: { zh: "条目ID", en: "Entry ID" }, width: 12, numberFormat: text, hidden: true },
  /** The same in all rows of one action. */
  { key: "action", header: { zh: "操作ID", en: "Action ID" }, width: 12, numberFormat: text, hidden: true },
  /** Code of the list `loggedAction`. */
  { key: "code", header: { zh: "操作代码", en: "Action code" }, width: 12, numberFormat: text, hidden: true },
  /** `yes` where `data` is enough to take the row back, else why it is not: NotKept. */
  { key: "undoable", header: { zh: "可撤销", en: "Can be undone" }, width: 10, numberFormat: text, hidden: true },
  /** LogData as JSON. */
  { key: "data", header: { zh: "撤销数据", en: "Undo data" }, width: 20, numberFormat: text, hidden: true },
] as const satisfies readonly LogColumn[];

export type LogKey = (typeof logColumns)[number]["key"];

/** Every cell of one row; a blank is null. */
export type LogRow = Readonly<Record<LogKey, string | number | null>>;

export function logCells(row: LogRow): (string | number | null)[] {
  return logColumns.map(({ key }) => row[key]);
}
