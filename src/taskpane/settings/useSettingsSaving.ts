import { useSignal } from "@preact/signals";
import type { SettingConflict } from "../../actions/changeSettings";
import type { SettingChange, SettingPlace } from "../../schema/settingChange";
import { texts } from "../session/language";
import { useTask } from "../session/useTask";
import { dropDrafts, settingDrafts } from "./settingDrafts";
import { saveSettings, undoSettings } from "./writeSettings";

/** What was done last; `changes` can be taken back. */
export interface SettingsNotice {
  readonly words: string;
  readonly tone: "success" | "warning";
  readonly changes: readonly SettingChange[];
}

export function useSettingsSaving() {
  const words = texts.value.settings;
  const task = useTask();
  const conflicts = useSignal<readonly SettingConflict[]>([]);
  const notice = useSignal<SettingsNotice | null>(null);
  const isFocusWanted = useSignal(false);
  const tell = (said: string, tone: SettingsNotice["tone"] = "success", changes: readonly SettingChange[] = []) => {
    isFocusWanted.value = false;
    notice.value = { words: said, tone, changes };
  };
  const save = (wanted: readonly SettingChange[]) =>
    void task.run(async () => {
      const result = await saveSettings(wanted);
      conflicts.value = result.kind === "conflict" ? result.conflicts : [];
      if (result.kind === "saved") tell(words.saved(wanted.length), "success", result.changes);
    });
  const undo = (made: readonly SettingChange[]) =>
    void task.run(async () => {
      const kept = await undoSettings(made);
      tell(kept === 0 ? words.undone : words.undoneInPart(kept), kept === 0 ? "success" : "warning");
    });
  const forget = (places: readonly SettingPlace[], said: string) => {
    dropDrafts(places);
    conflicts.value = [];
    tell(said);
    // What is left keeps its bar; without one the sentence takes the place and the focus.
    isFocusWanted.value = settingDrafts.peek().size > 0;
  };
  return {
    task,
    conflicts: conflicts.value,
    notice: notice.value,
    isFocusWanted: isFocusWanted.value,
    save,
    undo,
    keepTheirs: (places: readonly SettingPlace[]) => forget(places, words.keptTheirs),
    discard: (places: readonly SettingPlace[]) => forget(places, words.discarded),
    close: () => (notice.value = null),
  };
}
