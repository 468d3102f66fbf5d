import { signal } from "@preact/signals";
import { findFirstLanguage, showLanguage } from "../session/language";
import { forgetAll } from "../session/machineMemory";
import { rememberMyName } from "../session/myName";
import { chooseOwner } from "../today/todayState";

/** Fields that were filled in from the memory are drawn anew when it changes. */
export const timesForgotten = signal(0);

/** As if the pane had never been opened here: nobody's name, everybody's work, and the language of Excel. */
export async function forgetMachine(): Promise<void> {
  rememberMyName("");
  chooseOwner({ kind: "everyone" });
  forgetAll();
  timesForgotten.value += 1;
  await showLanguage(findFirstLanguage(Office.context.displayLanguage));
}
