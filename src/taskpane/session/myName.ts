/** Who sits at this pane, as the owner columns call them. */
import { signal } from "@preact/signals";
import { keep, recall } from "./machineMemory";

export const myName = signal<string | null>(null);

export function recallMyName(): void {
  myName.value = recall("myName");
}

/** A blank forgets it. */
export function rememberMyName(name: string): void {
  const trimmed = name.trim();
  myName.value = trimmed === "" ? null : trimmed;
  keep("myName", myName.value);
}
