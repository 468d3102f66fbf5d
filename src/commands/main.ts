import { highlightFromRibbon } from "./highlightFromRibbon";

/** The name stands in the manifest. */
Office.actions.associate("highlightOverdue", (event: Office.AddinCommands.Event) => void highlightFromRibbon(event));
