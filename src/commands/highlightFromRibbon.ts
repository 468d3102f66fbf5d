import { highlightAndTell } from "../actions/highlightAndTell";

/** Turns the colours of overdue rows on or off; Excel waits for `completed` whatever happened. */
export async function highlightFromRibbon(event: Pick<Office.AddinCommands.Event, "completed">): Promise<void> {
  try {
    if ((await highlightAndTell()) === "failed") await showPane();
  } finally {
    event.completed();
  }
}

/** A button in the ribbon has no place of its own for a sentence. Where the pane cannot be opened, it says it when it is. */
async function showPane(): Promise<void> {
  if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return;
  await Office.addin.showAsTaskpane().catch(() => undefined);
}
