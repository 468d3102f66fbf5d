/** What a row of the log keeps of a change of Options, so that it can be taken back. */
import { isInputName, type InputChange } from "../inputCells";
import type { OptionListKey } from "../listKeys";
import { lists } from "../lists";
import type { OwnField } from "../ownField";
import { ownFieldKeys } from "../ownFields";
import { potentials } from "../plan/optionTables";
import type { SettingChange } from "../settingChange";
import { numberNames, switchNames } from "../settingNames";
import { tableKeys } from "../tables/tables";

/** By key of the list's column: `value`, `class`, `cadenceA` … */
export type ListCells = Readonly<Record<string, string | number | null>>;

export type OptionLogData =
  | { readonly option: "settings"; readonly changes: readonly SettingChange[] }
  | { readonly option: "listValue"; readonly list: OptionListKey; readonly cells: ListCells }
  /** A list learnt it from a record; it stays when the record goes. */
  | { readonly option: "learntValue" }
  | { readonly option: "ownField"; readonly field: OwnField }
  /** An open cell outside the tables. */
  | { readonly option: "input"; readonly change: InputChange };

type Unknown = Readonly<Record<string, unknown>>;

export function isWholeOption(data: Unknown): boolean {
  switch (data["option"]) {
    case "settings":
      return Array.isArray(data["changes"]) && data["changes"].every(isChange);
    case "listValue":
      return String(data["list"]) in lists && typeof asObject(data["cells"])["value"] === "string";
    case "learntValue":
      return true;
    case "input":
      return isInputChange(data["change"]);
    case "ownField": {
      const { table, key, header } = asObject(data["field"]);
      return tableKeys.some((each) => each === table) && ownFieldKeys.includes(String(key)) && header !== undefined;
    }
    default:
      return false;
  }
}

function isChange(change: unknown): boolean {
  const { place, before, after } = asObject(change);
  const { kind, setting, stage, potential, weekday } = asObject(place);
  if (before === undefined || after === undefined) return false;
  switch (kind) {
    case "number":
      return String(setting) in numberNames;
    case "switch":
      return String(setting) in switchNames;
    case "cadence":
      return typeof stage === "string" && potentials.some((each) => each === potential);
    case "dayOff":
      return [0, 1, 2, 3, 4, 5, 6].includes(Number(weekday));
    default:
      return false;
  }
}

function isInputChange(change: unknown): boolean {
  const { before, after } = asObject(change);
  return isInputCell(before) && isInputCell(after) && asObject(before)["name"] === asObject(after)["name"];
}

function isInputCell(cell: unknown): boolean {
  const { name, value, formula } = asObject(cell);
  return isInputName(name) && value !== undefined && (formula === null || typeof formula === "string");
}

function asObject(value: unknown): Unknown {
  return typeof value === "object" && value !== null ? (value as Unknown) : {};
}
