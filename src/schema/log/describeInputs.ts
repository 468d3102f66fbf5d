import type { Language } from "../../i18n/language";
import { findInputChanges, type InputCell, type InputName } from "../inputCells";
import { optionParameters } from "../plan/optionParameters";
import { nameRegionInput } from "../plan/regionInputs";
import { highlightOnName } from "../settingNames";
import { sheetNames } from "../sheetNames";
import type { LoggedOption } from "./describeOptions";
import { formulaWord, showSerial, showSwitch } from "./showCell";

/** A row of the log for each of the open cells that changes. */
export function describeInputs(
  before: readonly InputCell[],
  after: readonly InputCell[],
  language: Language,
): LoggedOption[] {
  return findInputChanges(before, after).map((change): LoggedOption => {
    const { name } = change.after;
    const sheet = sheetNames[name === highlightOnName ? "Options" : "Regions"][language];
    return {
      ...{ kind: "option", sheet, record: "", field: nameInput(name, language) },
      before: showInput(change.before, language),
      after: showInput(change.after, language),
      data: { option: "input", change },
    };
  });
}

/** As its sheet calls it. */
export function nameInput(name: InputName, language: Language): string {
  if (name !== highlightOnName) return nameRegionInput(name, language);
  return optionParameters.find((parameter) => parameter.name === name)?.label[language] ?? name;
}

/** Numbers are days. What a formula that was just written gives is not known yet. */
function showInput({ value, formula }: InputCell, language: Language): string | null {
  const shown = typeof value === "number" ? showSerial(value) : showText(value, language);
  const parts = formula === null ? [shown] : [shown, formulaWord[language]];
  return parts.filter((part) => part !== "").join(" ") || null;
}

function showText(value: string | boolean, language: Language): string {
  return typeof value === "boolean" ? showSwitch(value, language) : value;
}
