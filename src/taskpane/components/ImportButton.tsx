import { openTask } from "../edit/openTask";
import { texts } from "../session/language";
import { Button } from "./Button";

/** The way in for a list that exists already. */
export function ImportButton() {
  return (
    <Button icon="table" onClick={() => openTask({ kind: "import" })}>
      {texts.value.add.importList}
    </Button>
  );
}
