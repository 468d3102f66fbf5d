import { useSignal } from "@preact/signals";
import { canOpenWithWorkbook, openPaneWithWorkbook, opensWithWorkbook } from "../../actions/openPaneWithWorkbook";
import { ErrorMessage } from "../components/ErrorMessage";
import { Switch } from "../components/Switch";
import { texts } from "../session/language";
import { useTask } from "../session/useTask";

/** Today's reminders beside the sheet as soon as the file opens. */
export function OpenWithWorkbook() {
  const words = texts.value.settings;
  return (
    <section class="stack">
      <h2>{words.reminders}</h2>
      {canOpenWithWorkbook() ? <OpeningSwitch /> : <p class="quiet">{words.openPaneMissing}</p>}
    </section>
  );
}

function OpeningSwitch() {
  const words = texts.value.settings;
  const task = useTask();
  const isOn = useSignal(opensWithWorkbook());
  const turn = (isWanted: boolean) =>
    void task.run(async () => {
      await openPaneWithWorkbook(isWanted);
      isOn.value = opensWithWorkbook();
    });
  return (
    <>
      <Switch
        label={words.openPane}
        note={isOn.value ? words.openPaneOn : words.openPaneOff}
        isOn={isOn.value}
        isBusy={task.isBusy}
        onTurn={turn}
      />
      <p class="small quiet">{words.openPaneNote}</p>
      {task.error !== undefined && (
        <ErrorMessage error={task.error} onRetry={() => turn(!isOn.peek())} isBusy={task.isBusy} />
      )}
    </>
  );
}
