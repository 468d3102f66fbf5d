/** Settings go to Options, and everything that depends on them is read anew. */
import { changeSettings, type SettingsResult } from "../../actions/changeSettings";
import type { SettingChange } from "../../schema/settingChange";
import { refreshRecords } from "../session/records";
import { dropDrafts, keyOfPlace } from "./settingDrafts";

export async function saveSettings(changes: readonly SettingChange[]): Promise<SettingsResult> {
  const result = await changeSettings(changes);
  if (result.kind === "saved") dropDrafts(changes.map(({ place }) => place));
  await refreshRecords();
  return result;
}

/** How many stay because a colleague changed them again since. */
export async function undoSettings(changes: readonly SettingChange[]): Promise<number> {
  const back = changes.map(({ place, before, after }) => ({ place, before: after, after: before }));
  const kept = await findKept(back, changes);
  const ours = back.filter(({ place }) => !kept.has(keyOfPlace(place)));
  if (kept.size > 0 && ours.length > 0) await changeSettings(ours, { what: "restore", takesBack: changes });
  await refreshRecords();
  return kept.size;
}

/** Takes all of it back where nothing stands in the way. */
async function findKept(
  back: readonly SettingChange[],
  takesBack: readonly SettingChange[],
): Promise<ReadonlySet<string>> {
  const result = await changeSettings(back, { what: "restore", takesBack });
  return new Set(result.kind === "conflict" ? result.conflicts.map(({ change }) => keyOfPlace(change.place)) : []);
}
