import { signal } from "@preact/signals";
import { readLastBackup } from "../../actions/takeSnapshot";

/** Serial of the day; null: never with the pane. Read once Office is there. */
export const lastBackup = signal<number | null>(null);

export function lookUpLastBackup(): void {
  lastBackup.value = readLastBackup();
}
