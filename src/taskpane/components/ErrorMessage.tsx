import { describeError } from "../session/describeError";
import { language, texts } from "../session/language";
import { Button } from "./Button";
import { Message } from "./Message";

/** What went wrong in a sentence, and the way on. */
export function ErrorMessage({ error, onRetry, isBusy }: { error: unknown; onRetry: () => void; isBusy?: boolean }) {
  const { sentence, code } = describeError(error, texts.value, language.value);
  return (
    <Message
      tone="error"
      actions={
        <Button onClick={onRetry} icon="refresh" isBusy={isBusy ?? false} isSmall>
          {texts.value.common.retry}
        </Button>
      }
    >
      {sentence}
      {code !== null && <div class="small quiet">{texts.value.common.errorDetails(code)}</div>}
    </Message>
  );
}
