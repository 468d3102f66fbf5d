/** Objects that a client makes by their name instead of finding them in the workbook. */
import { HostObject } from "../objects/hostObject";
import { ExcelError } from "../workbook/excelError";
import type { ClientSession } from "./clientSession";

export function createObjectByName(session: ClientSession, name: string): HostObject {
  if (name === "Microsoft.InternalService.AddinInternalService") return new ActionHandlers(session);
  if (name === "Microsoft.AppRuntime.AppRuntimeService") return new PaneVisibility(session);
  throw new ExcelError("ApiNotFound", `${name} is not implemented by the embedded Excel.`);
}

/** Told once that the page can take ribbon clicks; nothing has to be done about it here. */
class ActionHandlers extends HostObject {
  readonly className = "AddinInternalService";

  notifyActionHandlerReady(): void {
    // The answer itself is what the library waits for.
  }
}

/** The pane stands beside the workbook as long as its page is open: it can be asked for, not sent away. */
class PaneVisibility extends HostObject {
  readonly className = "AppRuntimeService";

  getAppRuntimeState(): string {
    return "Visible";
  }

  setAppRuntimeState(state: string): void {
    if (state === this.getAppRuntimeState()) return;
    throw new ExcelError("ApiNotFound", `The state ${state} of a pane is not implemented by the embedded Excel.`);
  }
}
