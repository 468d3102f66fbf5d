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
import type { Undoing } from "./undoPlan";

/** Takes a change of Options back where nobody changed it since, and nothing uses what it added: 3 to 5 syncs. */
export function undoOptions(data: readonly OptionLogData[], undoing: Undoing): Promise<UndoResult> {
  const [first] = data;
  if (first?.option === "listValue") return undoListValue(first.list, first.cells, undoing);
  if (first?.option === "ownField") return undoField(first.field, undoing);
  if (first?.option === "input") {
    const changes = data.flatMap((each) => (each.option === "input" ? each.change : []));
    return undoInputs(changes, undoing);
  }
  const changes = data.flatMap((each) => (each.option === "settings" ? each.changes : []));
  return undoSettings(changes, undoing);
}

async function undoSettings(changes: readonly SettingChange[], { undoes }: Undoing): Promise<UndoResult> {
  const back = changes.map(({ place, before, after }) => ({ place, before: after, after: before }));
  const result = await changeSettings(back, { what: "undo", undoes });
  if (result.kind === "saved") return { kind: "undone", actionId: result.changes[0]?.actionId ?? null };
  const [place] =
    result.kind === "conflict"
      ? result.conflicts.map(({ change }) => change.place)
      : result.problems.map((problem) => problem.place);
  const { facts } = await look({ columns: [] });
  return { kind: "optionChanged", name: place ? joinName(nameSetting(place, facts)) : "" };
}

async function undoInputs(changes: readonly InputChange[], undoing: Undoing): Promise<UndoResult> {
  const cells = { before: changes.map(({ before }) => before), after: changes.map(({ after }) => after) };
  const result = await restoreInputs(cells, "undo", undoing);
  if (result.kind === "restored") return { kind: "undone", actionId: result.actionId };
  return { kind: "optionChanged", name: result.name };
}

function joinName({ record, field }: ReturnType<typeof nameSetting>): string {
  return record === "" ? field : `${record} ${field}`;
}

async function undoListValue(
  list: OptionListKey,
  cells: ListCells,
  { undoes, hasUndoing }: Undoing,
): Promise<UndoResult> {
  const label = String(cells["value"]);
  const view = await look({ columns: columnsOf(list) });
  const { facts, snapshot } = view;
  const changed: UndoResult = { kind: "optionChanged", name: nameListValue(list, label, facts) };
  if (hasUndoing && !labelsOf(list, facts).includes(label)) return { kind: "undone", actionId: null };
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
  const isGone = await removeListValue({ list, label }, undoes);
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
  return labelsOf(list, { settings, language }).includes(String(label));
}

function labelsOf(list: OptionListKey, { settings }: OptionWords): string[] {
  const values =
    list === "stage" ? settings.stages : list === "status" ? settings.statuses : (settings.lists[list] ?? []);
  return values.map(({ label }) => label);
}

async function undoField(field: OwnField, { undoes, hasUndoing }: Undoing): Promise<UndoResult> {
  const { table, key, header } = field;
  const { facts } = await look({ columns: [] });
  const standing = facts.settings.ownFields.find((each) => each.table === table && each.key === key);
  if (hasUndoing && !standing) return { kind: "undone", actionId: null };
  if (standing?.header !== header) return { kind: "optionChanged", name: header };
  const isGone = await removeField(field, { undoes });
  return isGone ? { kind: "undone", actionId: null } : { kind: "inUse", usedIn: [table] };
}

function look(request: TrackerRequest) {
  return runInWorkbook((context) => readTracker(context, request));
}
