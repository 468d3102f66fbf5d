import { useSignal, type Signal } from "@preact/signals";
import { setUpWorkbook } from "../../actions/setUpWorkbook";
import type { PresetKey } from "../../schema/presets/preset";
import { language } from "../session/language";
import { useTask, type Task } from "../session/useTask";
import { readWorkbook } from "../session/workbook";
import type { TakenNames } from "./NamesTaken";

export interface SetUp {
  readonly preset: Signal<PresetKey>;
  readonly withDemoData: Signal<boolean>;
  /** What stands in the way; null until the workbook was asked. */
  readonly taken: Signal<TakenNames | null>;
  readonly task: Task;
  readonly create: (whenNamesAreTaken: "ask" | "addBeside") => void;
}

export function useSetUp(): SetUp {
  const preset = useSignal<PresetKey>("general");
  const withDemoData = useSignal(false);
  const taken = useSignal<TakenNames | null>(null);
  const task = useTask();
  const create = (whenNamesAreTaken: "ask" | "addBeside") =>
    void task.run(async () => {
      const result = await setUpWorkbook({
        language: language.value,
        preset: preset.value,
        withDemoData: withDemoData.value,
        whenNamesAreTaken,
      });
      taken.value = result.kind === "namesTaken" ? result : null;
      if (result.kind !== "namesTaken") await readWorkbook();
    });
  return { preset, withDemoData, taken, task, create };
}
