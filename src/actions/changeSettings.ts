import { findSettingProblems, type FoundSettingProblem } from "../domain/settings/findSettingProblem";
import { readSetting } from "../domain/settings/readSetting";
import { entriesOf } from "../excel/log/actionLog";
import { readTracker, type TrackerView } from "../excel/reading/readTracker";
import { runInWorkbook } from "../excel/runInWorkbook";
import { WorkbookError } from "../excel/workbookError";
import { writeSettingCells, type SettingGuard, type SettingWrite } from "../excel/writing/settingCells";
import { describeSettings } from "../schema/log/describeOptions";
import type { LoggedAction } from "../schema/log/loggedActions";
import { weekdayWords } from "../schema/plan/optionWeekend";
import { potentials } from "../schema/plan/optionTables";
import type { SettingChange, SettingPlace, SettingValue } from "../schema/settingChange";
import {
  cadenceDaysName,
  codesNameOf,
  listNameOf,
  numberNames,
  switchNames,
  weekendName,
} from "../schema/settingNames";
import { beginLog } from "./beginLog";
import { nameAction } from "./nameAction";

export interface SettingConflict {
  readonly change: SettingChange;
  /** What a colleague put there meanwhile; undefined where its stage is gone. */
  readonly current: SettingValue | undefined;
}

export type SettingsResult =
  /** The changes as they were made; turned round they take it back. */
  | { readonly kind: "saved"; readonly changes: readonly SettingChange[] }
  | { readonly kind: "rejected"; readonly problems: readonly FoundSettingProblem[] }
  | { readonly kind: "conflict"; readonly conflicts: readonly SettingConflict[] };

export interface SettingOptions {
  /** What the log calls it. */
  readonly what?: LoggedAction;
  /** Changes that these take back. */
  readonly takesBack?: readonly SettingChange[];
  /** The logged action that they take back. */
  readonly undoes?: string;
}

/**
 * Changes single cells of Options, all or none; where one no longer says what the person saw, nothing is written: 2 syncs.
 * @throws WorkbookError nameMissing; conflict when the cells moved in that moment
 */
export function changeSettings(
  changes: readonly SettingChange[],
  { what = "setting", takesBack = [], undoes }: SettingOptions = {},
): Promise<SettingsResult> {
  return runInWorkbook(async (context): Promise<SettingsResult> => {
    const view = await readTracker(context, { columns: [], log: beginLog(what, [], undoes) });
    const { settings } = view.facts;
    const problems = findSettingProblems(changes, settings);
    if (problems.length > 0) return { kind: "rejected", problems };
    const conflicts = changes
      .map((change) => ({ change, current: readSetting(settings, change.place) }))
      .filter(({ change, current }) => current !== change.before && current !== change.after);
    if (conflicts.length > 0) return { kind: "conflict", conflicts };
    // What says it already may be our own change, whose answer got lost.
    const missing = changes.filter(({ place, after }) => readSetting(settings, place) !== after);
    const found = missing.map((change) => findCell(view, change));
    const writes = found.map(({ write }) => write);
    const guards = found.flatMap(({ guard }) => guard ?? []);
    const logged = entriesOf(view.log, describeSettings(missing, view.facts));
    await writeSettingCells(context, writes, { guards, logged });
    await view.log?.markTakenBack(context, takesBack);
    return { kind: "saved", changes: nameAction(view, changes) };
  });
}

interface FoundCell {
  readonly write: SettingWrite;
  readonly guard?: SettingGuard;
}

function findCell(view: TrackerView, { place, before, after }: SettingChange): FoundCell {
  switch (place.kind) {
    case "number": {
      const name = numberNames[place.setting];
      return { write: { name, row: 0, column: 0, before: cellAt(view, name, 0, 0), after: numberOf(after) } };
    }
    case "switch": {
      const name = switchNames[place.setting];
      return { write: { name, row: 0, column: 0, before: cellAt(view, name, 0, 0), after: after === true } };
    }
    case "cadence":
      return findCadence(view, place, numberOf(after));
    case "dayOff": {
      const words = weekdayWords[view.facts.language];
      const wordOf = (isOff: SettingValue) => (isOff === true ? words.off : words.on);
      // The code of the days off stands right below the seven days.
      const row = place.weekday - view.facts.settings.weekend.length;
      return { write: { name: weekendName, row, column: 0, before: wordOf(before), after: wordOf(after) } };
    }
  }
}

function findCadence(
  view: TrackerView,
  { stage, potential }: Extract<SettingPlace, { kind: "cadence" }>,
  after: number | null,
): FoundCell {
  const labels = view.snapshot.named.get(listNameOf("stage")) ?? [];
  const codes = view.snapshot.named.get(codesNameOf("stage")) ?? [];
  const row = labels.findIndex(([label], index) => label !== "" && (codes[index]?.[0] || label) === stage);
  if (row < 0) throw new WorkbookError("nameMissing", { name: listNameOf("stage") });
  const column = potentials.indexOf(potential);
  const before = cellAt(view, cadenceDaysName, row, column);
  return {
    write: { name: cadenceDaysName, row, column, before, after },
    guard: { name: listNameOf("stage"), row, column: 0, value: labels[row]?.[0] ?? "" },
  };
}

function cellAt({ snapshot }: TrackerView, name: string, row: number, column: number) {
  const cells = snapshot.named.get(name);
  if (!cells) throw new WorkbookError("nameMissing", { name });
  return cells[row]?.[column] ?? "";
}

function numberOf(value: SettingValue): number | null {
  return typeof value === "number" ? value : null;
}
