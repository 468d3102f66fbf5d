import { useSignal, type ReadonlySignal, type Signal } from "@preact/signals";
import { rememberBackup, takeSnapshot } from "../../actions/takeSnapshot";
import { exportRecords } from "../../domain/backup/exportRecords";
import type { TrackerRecords } from "../../domain/trackerRecords";
import { downloadFile } from "../components/downloadFile";
import { lastBackup } from "../session/lastBackup";
import { useTask, type Task } from "../session/useTask";
import type { OurWorkbook } from "../session/workbook";
import { downloadWorkbook, nameFile } from "./workbookWriting";

export interface Snapshot {
  readonly task: Task;
  readonly password: Signal<string>;
  /** Name of the file that was made. */
  readonly done: ReadonlySignal<string | null>;
  readonly save: () => void;
  readonly saveRecords: () => void;
  readonly tryAgain: () => void;
}

export function useSnapshot(records: TrackerRecords, ours: OurWorkbook): Snapshot {
  const task = useTask();
  const password = useSignal("");
  const done = useSignal<string | null>(null);
  const last = useSignal<"workbook" | "records">("workbook");
  const run = (what: "workbook" | "records") => {
    last.value = what;
    void task.run(async () => {
      done.value = null;
      const name = what === "workbook" ? await saveWorkbook(ours, password.peek()) : saveAsJson(records, ours);
      password.value = "";
      done.value = name;
      await rememberBackup(ours.today);
      lastBackup.value = ours.today;
    });
  };
  return {
    task,
    password,
    done,
    save: () => run("workbook"),
    saveRecords: () => run("records"),
    tryAgain: () => run(last.peek()),
  };
}

async function saveWorkbook(ours: OurWorkbook, password: string): Promise<string> {
  const name = nameFile(ours, "xlsx");
  await downloadWorkbook(await takeSnapshot(), password, name);
  return name;
}

function saveAsJson(records: TrackerRecords, { preset, language, settings, today }: OurWorkbook): string {
  const name = nameFile({ today }, "json");
  downloadFile(exportRecords({ made: today, preset, language, settings, records }), "application/json", name);
  return name;
}
