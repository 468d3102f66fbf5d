import { tellNews } from "../actions/commandNews";
import { highlightOverdue } from "../actions/highlightOverdue";

/** Turns the colours of overdue rows on or off; Excel waits for `completed` whatever happened. */
export async function highlightFromRibbon(event: Pick<Office.AddinCommands.Event, "completed">): Promise<void> {
  try {
    const { on, list } = await highlightOverdue("toggle");
    tellNews({ kind: "highlighted", on, overdueCount: list.length });
  } catch (error) {
    tellNews({ kind: "failed", error });
    await showPane();
  } finally {
    event.completed();
  }
}

/** A button in the ribbon has no place of its own for a sentence. Where the pane cannot be opened, it says it when it is. */
async function showPane(): Promise<void> {
  if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return;
  await Office.addin.showAsTaskpane().catch(() => undefined);
}
