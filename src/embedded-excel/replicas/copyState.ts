import type { WorkbookState } from "../model/workbookState";

/** Styles are only ever added to, so that copies may share them. */
export function copyState(state: WorkbookState): WorkbookState {
  const { styles, ...rest } = state;
  return { ...structuredClone(rest), styles };
}
