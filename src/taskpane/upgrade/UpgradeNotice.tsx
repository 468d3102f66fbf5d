import { Button } from "../components/Button";
import { Message } from "../components/Message";
import { texts } from "../session/language";
import { isUpgradePostponed, needsUpgrade } from "../session/upgrade";

/** Above every screen of a workbook whose upgrade was put off: it works as its layout allows. */
export function UpgradeNotice() {
  if (!needsUpgrade()) return null;
  const { upgrade } = texts.value;
  const look = (
    <Button isSmall onClick={() => (isUpgradePostponed.value = false)}>
      {upgrade.look}
    </Button>
  );
  return (
    <div class="screen">
      <Message tone="info" actions={look}>
        {upgrade.postponed}
      </Message>
    </div>
  );
}
