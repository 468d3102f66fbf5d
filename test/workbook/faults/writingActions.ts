/** Every action that writes, as the pane calls it: what it needs, and what one click means. */
import { addingActions } from "./addingActions";
import { changingActions } from "./changingActions";
import type { FaultyAction } from "./injectFaults";
import { optionActions } from "./optionActions";
import { takingBackActions } from "./takingBackActions";
import { undoActions } from "./undoActions";
import { wholeWorkbookActions } from "./wholeWorkbookActions";

export const writingActions: readonly FaultyAction[] = [
  ...addingActions,
  ...changingActions,
  ...takingBackActions,
  ...optionActions,
  ...undoActions,
  ...wholeWorkbookActions,
];
