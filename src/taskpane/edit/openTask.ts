/** Laying a piece of work over the screen, and coming back to where one was; the work itself loads when it is first shown. */
import type { TableKey } from "../../schema/columnSpec";
import { rememberPlace } from "../session/returnPlace";
import { shownTask, type ShownTask } from "../session/screen";

let goBack: (() => void) | null = null;

export function openEdit(table: TableKey, id: string): void {
  openTask({ kind: "edit", table, id });
}

export function openTask(task: ShownTask): void {
  goBack = rememberPlace();
  shownTask.value = task;
  document.querySelector("main")?.scrollTo(0, 0);
}

export function closeTask(): void {
  shownTask.value = null;
  goBack?.();
  goBack = null;
}
