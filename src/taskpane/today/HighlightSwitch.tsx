import { highlightOverdue } from "../../actions/highlightOverdue";
import { CancelWork } from "../components/CancelWork";
import { ErrorMessage } from "../components/ErrorMessage";
import { Switch } from "../components/Switch";
import { isHighlightOn } from "../session/highlight";
import { texts } from "../session/language";
import { useTask } from "../session/useTask";

/** Excel's own colour rule, on for everybody who has the workbook open. */
export function HighlightSwitch() {
  const { today } = texts.value;
  const task = useTask();
  const isOn = isHighlightOn.value;
  const turn = (wanted: boolean) =>
    void task.run(async (long) => {
      isHighlightOn.value = (await highlightOverdue(wanted ? "on" : "off", long)).on;
    });
  return (
    <>
      <Switch
        label={today.highlight}
        note={isOn ? today.highlightOn : today.highlightOff}
        isOn={isOn}
        isBusy={task.isBusy}
        onTurn={turn}
      />
      <CancelWork task={task} />
      {task.error !== undefined && <ErrorMessage error={task.error} onRetry={() => turn(!isOn)} isBusy={task.isBusy} />}
    </>
  );
}
