import { Button } from "../components/Button";
import { openTask } from "../edit/openTask";
import { texts } from "../session/language";

/** The way to backup, restore and split. */
export function BackupButton() {
  return <Button onClick={() => openTask({ kind: "backup" })}>{texts.value.backup.open}</Button>;
}
