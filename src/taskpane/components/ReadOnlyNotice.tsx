import { texts } from "../session/language";
import { readWorkbook, workbook } from "../session/workbook";
import { Button } from "./Button";
import { Message } from "./Message";

/** Above every screen while the file is open read-only, before anybody types what cannot be kept. */
export function ReadOnlyNotice() {
  const ours = workbook.value;
  if (ours.kind !== "ours" || !ours.isReadOnly) return null;
  const lookAgain = (
    <Button isSmall icon="refresh" onClick={() => void readWorkbook()}>
      {texts.value.common.retry}
    </Button>
  );
  return (
    <div class="screen">
      <Message tone="warning" actions={lookAgain}>
        {texts.value.errors.readOnly()}
      </Message>
    </div>
  );
}
