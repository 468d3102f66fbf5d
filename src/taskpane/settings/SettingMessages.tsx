import type { SettingConflict } from "../../actions/changeSettings";
import type { SettingChange, SettingPlace } from "../../schema/settingChange";
import { Button } from "../components/Button";
import { Message } from "../components/Message";
import { texts } from "../session/language";
import type { OurWorkbook } from "../session/workbook";
import { readChanges, settingDrafts } from "./settingDrafts";
import { describePlace, describeValue } from "./settingWords";
import type { SettingsNotice } from "./useSettingsSaving";

interface SaveBarProps {
  readonly changes: readonly SettingChange[];
  readonly isDisabled: boolean;
  readonly isBusy: boolean;
  readonly takesFocus: boolean;
  readonly onSave: (changes: readonly SettingChange[]) => void;
  readonly onDiscard: (places: readonly SettingPlace[]) => void;
}

export function SaveBar({ changes, isDisabled, isBusy, takesFocus, onSave, onDiscard }: SaveBarProps) {
  const words = texts.value.settings;
  return (
    <div class="card stack">
      <p role="status">{words.changed(changes.length)}</p>
      <div class="row wrap">
        <Button
          look="primary"
          isDisabled={isDisabled}
          isBusy={isBusy}
          takesFocus={takesFocus}
          onClick={() => onSave(changes)}
        >
          {words.save}
        </Button>
        <Button onClick={() => onDiscard(changes.map(({ place }) => place))}>{words.discard}</Button>
      </div>
    </div>
  );
}

interface ConflictMessageProps {
  readonly conflicts: readonly SettingConflict[];
  readonly workbook: OurWorkbook;
  readonly isBusy: boolean;
  readonly onKeep: (places: readonly SettingPlace[]) => void;
  readonly onUse: (changes: readonly SettingChange[]) => void;
}

/** Shows both; a stage that a colleague deleted leaves nothing to use. */
export function ConflictMessage({ conflicts, workbook, isBusy, onKeep, onUse }: ConflictMessageProps) {
  const words = texts.value.settings;
  const isGone = conflicts.some(({ current }) => current === undefined);
  const useMine = () => {
    const theirs = new Map(conflicts.map(({ change, current }) => [describePlace(change.place, workbook), current]));
    const wanted = readChanges(settingDrafts.peek()).map((change) => {
      const current = theirs.get(describePlace(change.place, workbook));
      return current === undefined ? change : { ...change, before: current };
    });
    onUse(wanted);
  };
  return (
    <Message
      tone="warning"
      actions={
        <>
          {!isGone && (
            <Button isSmall isBusy={isBusy} onClick={useMine}>
              {words.useMine}
            </Button>
          )}
          <Button isSmall takesFocus onClick={() => onKeep(conflicts.map(({ change }) => change.place))}>
            {words.keepTheirs}
          </Button>
        </>
      }
    >
      <p>{words.conflicts}</p>
      <ul>
        {conflicts.map(({ change, current }, place) => (
          <li key={place}>{describeConflict({ change, current }, workbook)}</li>
        ))}
      </ul>
    </Message>
  );
}

function describeConflict({ change: { place, after }, current }: SettingConflict, workbook: OurWorkbook): string {
  const { conflict } = texts.value.settings;
  return conflict(describePlace(place, workbook), describeValue(place, current), describeValue(place, after));
}

interface NoticeMessageProps {
  readonly notice: SettingsNotice;
  readonly isBusy: boolean;
  readonly onUndo: (changes: readonly SettingChange[]) => void;
  readonly onClose: () => void;
}

/** The button that was clicked is gone: the focus goes on to the way back, or to closing. */
export function SettingsNoticeMessage({ notice, isBusy, onUndo, onClose }: NoticeMessageProps) {
  const { settings: words, common } = texts.value;
  const hasUndo = notice.changes.length > 0;
  return (
    <Message
      tone={notice.tone}
      actions={
        <>
          {hasUndo && (
            <Button key="undo" isSmall takesFocus isBusy={isBusy} onClick={() => onUndo(notice.changes)}>
              {words.undo}
            </Button>
          )}
          <Button key={notice.words} isSmall look="subtle" takesFocus={!hasUndo} onClick={onClose}>
            {common.close}
          </Button>
        </>
      }
    >
      {notice.words}
    </Message>
  );
}
