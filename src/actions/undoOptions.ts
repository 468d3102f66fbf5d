import type { UndoResult } from "../domain/log/undoResult";
import { readTracker, type TrackerRequest } from "../excel/reading/readTracker";
import { runInWorkbook } from "../excel/runInWorkbook";
import { wordOf } from "../schema/formulaText";
import type { InputChange } from "../schema/inputCells";
import { inputColumnsOf } from "../schema/inputColumnsOf";
import type { OptionListKey } from "../schema/listKeys";
import { nameListValue, nameSetting, type OptionWords } from "../schema/log/describeOptions";
import type { ListCells, OptionLogData } from "../schema/log/optionLogData";
import type { OwnField } from "../schema/ownField";
import { ownFieldKeys } from "../schema/ownFields";
import type { SettingChange } from "../schema/settingChange";
import { tableKeys } from "../schema/tables/tables";
import { removeField } from "./addField";
import { removeListValue } from "./addListValue";
import { changeSettings } from "./changeSettings";
import { restoreInputs } from "./restoreInputs";

/** Takes a change of Options back where nobody changed it since, and nothing uses what it added: 3 to 5 syncs. */
export function undoOptions(data: readonly OptionLogData[]): Promise<UndoResult> {
  const [first] = data;
  if (first?.option === "listValue") return undoListValue(first.list, first.cells);
  if (first?.option === "ownField") return undoField(first.field);
  if (first?.option === "input")
    return undoInputs(data.flatMap((each) => (each.option === "input" ? each.change : [])));
  return undoSettings(data.flatMap((each) => (each.option === "settings" ? each.changes : [])));
}

async function undoSettings(changes: readonly SettingChange[]): Promise<UndoResult> {
  const back = changes.map(({ place, before, after }) => ({ place, before: after, after: before }));
  const result = await changeSettings(back, { what: "undo" });
  if (result.kind === "saved") return { kind: "undone", actionId: result.changes[0]?.actionId ?? null };
  const [place] =
    result.kind === "conflict"
      ? result.conflicts.map(({ change }) => change.place)
      : result.problems.map((problem) => problem.place);
  const { facts } = await look({ columns: [] });
  return { kind: "optionChanged", name: place ? joinName(nameSetting(place, facts)) : "" };
}

async function undoInputs(changes: readonly InputChange[]): Promise<UndoResult> {
  const cells = { before: changes.map(({ before }) => before), after: changes.map(({ after }) => after) };
  const result = await restoreInputs(cells, "undo");
  if (result.kind === "restored") return { kind: "undone", actionId: result.actionId };
  return { kind: "optionChanged", name: result.name };
}

function joinName({ record, field }: ReturnType<typeof nameSetting>): string {
  return record === "" ? field : `${record} ${field}`;
}

async function undoListValue(list: OptionListKey, cells: ListCells): Promise<UndoResult> {
  const label = String(cells["value"]);
  const view = await look({ columns: columnsOf(list) });
  const { facts, snapshot } = view;
  const changed: UndoResult = { kind: "optionChanged", name: nameListValue(list, label, facts) };
  if (!standsAsAdded(list, cells, facts)) return changed;
  const usedIn = tableKeys.filter((table) => {
    const keys = inputColumnsOf(table, facts.settings.ownFields).flatMap((each) =>
      each.list === list ? each.key : [],
    );
    return snapshot.columns.some(
      (column) => column.table === table && keys.includes(column.key) && column.values.includes(label),
    );
  });
  if (usedIn.length > 0) return { kind: "inUse", usedIn };
  const isGone = await removeListValue({ list, label }, "undo");
  return isGone ? { kind: "undone", actionId: null } : changed;
}

/** Those that may hold a value of the list: which own fields there are shows only in the answer. */
function columnsOf(list: OptionListKey): TrackerRequest["columns"] {
  return tableKeys.flatMap((table) => {
    const planned = inputColumnsOf(table, []).flatMap((each) => (each.list === list ? each.key : []));
    return [...planned, ...ownFieldKeys].map(
      (key) => ({ table, key, withValues: true, presence: "possible" }) as const,
    );
  });
}

function standsAsAdded(list: OptionListKey, cells: ListCells, { settings, language }: OptionWords): boolean {
  const label = cells["value"];
  if (list === "stage") {
    const stage = settings.stages.find((each) => each.label === label);
    if (!stage || wordOf("stageClass", stage.class, language) !== cells["class"]) return false;
    const { A, B, C } = stage.cadenceDays;
    return cells["cadenceA"] === A && cells["cadenceB"] === B && cells["cadenceC"] === C;
  }
  if (list === "status") {
    const status = settings.statuses.find((each) => each.label === label);
    return status !== undefined && wordOf("statusClass", status.class, language) === cells["class"];
  }
  return (settings.lists[list] ?? []).some((each) => each.label === label);
}

async function undoField(field: OwnField): Promise<UndoResult> {
  const { table, key, header } = field;
  const { facts } = await look({ columns: [] });
  const standing = facts.settings.ownFields.find((each) => each.table === table && each.key === key);
  if (standing?.header !== header) return { kind: "optionChanged", name: header };
  const isGone = await removeField(field, { what: "undo" });
  return isGone ? { kind: "undone", actionId: null } : { kind: "inUse", usedIn: [table] };
}

function look(request: TrackerRequest) {
  return runInWorkbook((context) => readTracker(context, request));
}
