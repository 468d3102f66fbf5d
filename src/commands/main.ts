import { tellNews } from "../actions/commandNews";

/** Pane and commands share their page: what a button does loads when it is pressed. The name stands in the manifest. */
Office.actions.associate("highlightOverdue", (event: Office.AddinCommands.Event) => void highlight(event));

async function highlight(event: Office.AddinCommands.Event): Promise<void> {
  const loading = import(/* webpackChunkName: "highlight" */ "./highlightFromRibbon");
  const loaded = await loading.catch((error: unknown) => tellNews({ kind: "failed", error }));
  // Excel waits for it whatever happened.
  if (!loaded) return event.completed();
  await loaded.highlightFromRibbon(event);
}
