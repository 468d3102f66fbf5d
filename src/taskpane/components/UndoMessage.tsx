import { texts } from "../session/language";
import { Button } from "./Button";
import { Message } from "./Message";

export interface UndoNotice<Added> {
  readonly words: string;
  readonly tone: "success" | "warning";
  /** What can be taken away again. */
  readonly added: Added | null;
}

interface UndoMessageProps<Added> {
  readonly notice: UndoNotice<Added>;
  readonly isBusy: boolean;
  readonly onUndo: (added: Added) => void;
  readonly onClose: () => void;
}

/** What was added, and the way back; the focus goes there, for the form is empty again. */
export function UndoMessage<Added>({ notice, isBusy, onUndo, onClose }: UndoMessageProps<Added>) {
  const { fields: words, common } = texts.value;
  const { added } = notice;
  return (
    <Message
      tone={notice.tone}
      actions={
        <>
          {added !== null && (
            <Button key="undo" isSmall takesFocus isBusy={isBusy} onClick={() => onUndo(added)}>
              {words.undo}
            </Button>
          )}
          <Button key={notice.words} isSmall look="subtle" takesFocus={added === null} onClick={onClose}>
            {common.close}
          </Button>
        </>
      }
    >
      {notice.words}
    </Message>
  );
}
