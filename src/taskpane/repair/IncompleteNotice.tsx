import { Message } from "../components/Message";
import { texts } from "../session/language";
import { workbook } from "../session/workbook";
import { CheckButton } from "./CheckButton";

/** Above every screen while part of the workbook is gone. */
export function IncompleteNotice() {
  const ours = workbook.value;
  if (ours.kind !== "ours" || !ours.isIncomplete) return null;
  return (
    <div class="screen">
      <Message tone="warning" actions={<CheckButton />}>
        {texts.value.repair.incomplete}
      </Message>
    </div>
  );
}
