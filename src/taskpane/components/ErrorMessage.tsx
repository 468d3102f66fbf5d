import { describeError, isCancelled, isCellEdited } from "../session/describeError";
import { language, texts } from "../session/language";
import { useCellLeft } from "../session/useCellLeft";
import { Button } from "./Button";
import { CheckButton } from "../repair/CheckButton";
import { Message } from "./Message";

/** What went wrong in a sentence, and the way on; while somebody types in a cell it goes on by itself afterwards. What was called off is nothing that went wrong. */
export function ErrorMessage({ error, onRetry, isBusy }: { error: unknown; onRetry: () => void; isBusy?: boolean }) {
  const { sentence, code, isRepairable } = describeError(error, texts.value, language.value);
  const isCalledOff = isCancelled(error);
  useCellLeft(isCellEdited(error) && isBusy !== true, onRetry);
  return (
    <Message
      tone={isCalledOff ? "info" : "error"}
      actions={
        <>
          <Button onClick={onRetry} icon="refresh" isBusy={isBusy ?? false} isSmall takesFocus={isCalledOff}>
            {texts.value.common.retry}
          </Button>
          {isRepairable && <CheckButton />}
        </>
      }
    >
      {sentence}
      {code !== null && <div class="small quiet">{texts.value.common.errorDetails(code)}</div>}
    </Message>
  );
}
