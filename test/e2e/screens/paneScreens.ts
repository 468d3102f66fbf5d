/** Every screen and notable state of the pane: the accessibility test looks at all, the READMEs show some. In this order. */
import { addScreens } from "./addScreens";
import { backupScreens } from "./backupScreens";
import { beginningScreens } from "./beginningScreens";
import { importScreens } from "./importScreens";
import { checkUpScreens } from "./checkUpScreens";
import { findScreens } from "./findScreens";
import { mergeScreens } from "./mergeScreens";
import { logScreens } from "./logScreens";
import type { PaneScreen } from "./paneScreen";
import { reportScreens } from "./reportScreens";
import { todayScreens } from "./todayScreens";

export const paneScreens: readonly PaneScreen[] = [
  ...beginningScreens,
  ...todayScreens,
  ...addScreens,
  ...importScreens,
  ...findScreens,
  ...checkUpScreens,
  ...mergeScreens,
  ...logScreens,
  ...backupScreens,
  ...reportScreens,
];
