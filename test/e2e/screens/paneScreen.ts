import type { PaneVisit } from "../pages/paneVisit";

/** A screen of the pane, or a notable state of one. */
export interface PaneScreen {
  /** Names it in reports and picture files. */
  readonly name: string;
  /** Brings the pane there from any state of the screens before it. */
  readonly show: (visit: PaneVisit) => Promise<void>;
  /** Stands in the READMEs. */
  readonly isPictured?: true;
}
