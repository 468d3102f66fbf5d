/** Laying a piece of work over the screen, and coming back to where one was; the work itself loads when it is first shown. */
import type { TableKey } from "../../schema/columnSpec";
import { createOverlay } from "../session/overlay";
import { shownTask, type ShownTask } from "../session/screen";

const overlay = createOverlay();

export function openEdit(table: TableKey, id: string): void {
  openTask({ kind: "edit", table, id });
}

export function openTask(task: ShownTask): void {
  overlay.open(false, () => (shownTask.value = task));
}

export function closeTask(): void {
  overlay.close(() => (shownTask.value = null));
}
