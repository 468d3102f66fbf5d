import { openCheckUp } from "../checkUp/openCheckUp";
import { Button } from "../components/Button";
import { openLog } from "../log/openLog";
import { CheckButton } from "../repair/CheckButton";
import { texts } from "../session/language";

/** What stands in the rows, and whether the workbook's parts are there. */
export function WorkbookHealth() {
  const { settings } = texts.value;
  return (
    <section class="stack">
      <h2>{settings.health}</h2>
      <p class="small quiet">{settings.healthNote}</p>
      <div class="row wrap">
        <Button isSmall icon="done" onClick={openCheckUp}>
          {settings.checkUp}
        </Button>
        <CheckButton />
        <Button isSmall onClick={openLog}>
          {settings.log}
        </Button>
      </div>
    </section>
  );
}
