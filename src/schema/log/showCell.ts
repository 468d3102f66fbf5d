import type { Language } from "../../i18n/language";
import type { ColumnSpec, TableKey } from "../columnSpec";
import { tables } from "../tables/tables";
import type { Translated } from "../translated";
import type { LogCell, RowCells } from "./logData";
import type { LogWish } from "./logOrder";
import { nameKeys } from "./recordName";

/** Characters that one reads in a cell of the log. */
const longestShown = 200;
const mostFields = 4;

/** What the log shows where a formula stands. */
export const formulaWord: Translated = { zh: "（公式）", en: "(formula)" };

const switchWords: Readonly<Record<"on" | "off", Translated>> = {
  on: { zh: "开", en: "on" },
  off: { zh: "关", en: "off" },
};

/** Of a switch of Options, whose cell holds TRUE or FALSE. */
export function showSwitch(isOn: boolean, language: Language): string {
  return switchWords[isOn ? "on" : "off"][language];
}

/** As people read it; a blank is null. */
export function showCell(column: ColumnSpec | undefined, cell: LogCell): string | null {
  if (cell === "") return null;
  if (column?.kind === "date" && typeof cell === "number") return showSerial(cell);
  return cut(String(cell));
}

/** The first filled fields of a record, without what the log shall not hold. */
export function summariseCells(
  table: TableKey,
  cells: RowCells,
  { findColumn, logPersonalFields }: Pick<LogWish, "findColumn" | "logPersonalFields">,
): string | null {
  const shown = Object.entries(cells).flatMap(([key, cell]) => {
    const column = findColumn(table, key);
    const isLeftOut = key === tables[table].idKey || key === nameKeys[table] || column === undefined;
    if (isLeftOut || (column.personal === true && !logPersonalFields)) return [];
    return showCell(column, cell) ?? [];
  });
  return shown.length === 0 ? null : cut(shown.slice(0, mostFields).join(" · "));
}

function cut(text: string): string {
  return text.length <= longestShown ? text : `${text.slice(0, longestShown - 1)}…`;
}

const millisecondsPerDay = 86_400_000;
/** Serial of 1970-01-01. */
const serialOfEpoch = 25_569;

/** `2026-03-05`. */
export function showSerial(serial: number): string {
  const day = new Date(Math.floor(serial - serialOfEpoch) * millisecondsPerDay);
  return Number.isNaN(day.getTime()) ? String(serial) : day.toISOString().slice(0, 10);
}
