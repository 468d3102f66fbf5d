import { openTask } from "../edit/openTask";

export function openLog(): void {
  openTask({ kind: "log" });
}
