import { Button } from "../components/Button";
import { texts } from "../session/language";
import { workbook } from "../session/workbook";

/** To the repair, from wherever something of the workbook is found missing. */
export function CheckButton() {
  return (
    <Button isSmall onClick={() => (workbook.value = { kind: "damaged", missingTables: [] })}>
      {texts.value.repair.check}
    </Button>
  );
}
