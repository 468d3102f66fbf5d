import { Button } from "../components/Button";
import { texts } from "../session/language";
import { wholeRestoreWish } from "./wholeRestoreWish";

/** Has the focus again when its screen was left. */
export function WholeRestoreButton({ isBusy = false }: { isBusy?: boolean }) {
  return (
    <Button
      look="subtle"
      isBusy={isBusy}
      takesFocus={wholeRestoreWish.value === "left"}
      onClick={() => (wholeRestoreWish.value = "wanted")}
    >
      {texts.value.setUp.fromBackup}
    </Button>
  );
}
