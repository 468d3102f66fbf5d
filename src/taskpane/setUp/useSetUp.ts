import { useSignal, type Signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { PresetKey } from "../../schema/presets/preset";
import { language } from "../session/language";
import { useTask, type Task } from "../session/useTask";
import { readWorkbook } from "../session/workbook";
import type { TakenNames } from "./NamesTaken";

/** The plan of the sheets weighs as much as the rest of the pane: it loads while the person chooses. */
const loadSetUp = () => import(/* webpackChunkName: "setUp" */ "../../actions/setUpWorkbook");

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
  useEffect(() => {
    const idle = setTimeout(() => void loadSetUp().catch(() => undefined), 300);
    return () => clearTimeout(idle);
  }, []);
  const create = (whenNamesAreTaken: "ask" | "addBeside") =>
    void task.run(async (long) => {
      const { setUpWorkbook } = await loadSetUp();
      const choice = { language: language.value, preset: preset.value, withDemoData: withDemoData.value };
      const result = await setUpWorkbook({ ...choice, whenNamesAreTaken }, long);
      taken.value = result.kind === "namesTaken" ? result : null;
      if (result.kind === "namesTaken") return;
      await readWorkbook();
    });
  return { preset, withDemoData, taken, task, create };
}
