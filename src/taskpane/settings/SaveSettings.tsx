import { ErrorMessage } from "../components/ErrorMessage";
import type { OurWorkbook } from "../session/workbook";
import { readChanges, settingDrafts } from "./settingDrafts";
import { ConflictMessage, SaveBar, SettingsNoticeMessage } from "./SettingMessages";
import { useSettingsSaving } from "./useSettingsSaving";

interface SaveSettingsProps {
  readonly workbook: OurWorkbook;
  readonly hasProblems: boolean;
}

/** Everything that was typed goes to Options in one go; stays in sight while there is something to save. */
export function SaveSettings({ workbook, hasProblems }: SaveSettingsProps) {
  const { task, conflicts, notice, isFocusWanted, save, undo, keepTheirs, discard, close } = useSettingsSaving();
  const { isBusy, error } = task;
  const changes = readChanges(settingDrafts.value);
  return (
    <div class="saveSettings stack">
      {conflicts.length > 0 && (
        <ConflictMessage conflicts={conflicts} workbook={workbook} isBusy={isBusy} onKeep={keepTheirs} onUse={save} />
      )}
      {conflicts.length === 0 && changes.length > 0 && (
        <SaveBar
          changes={changes}
          isDisabled={hasProblems}
          isBusy={isBusy}
          takesFocus={isFocusWanted}
          onSave={save}
          onDiscard={discard}
        />
      )}
      {error !== undefined && <ErrorMessage error={error} onRetry={() => save(changes)} isBusy={isBusy} />}
      {notice && changes.length === 0 && (
        <SettingsNoticeMessage notice={notice} isBusy={isBusy} onUndo={undo} onClose={close} />
      )}
    </div>
  );
}
