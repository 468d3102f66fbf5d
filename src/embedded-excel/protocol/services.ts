/** The services that a client creates by name rather than finding them in the workbook. */
import { HostObject } from "../objects/hostObject";
import { ExcelError } from "../workbook/excelError";
import type { ClientSession } from "./clientSession";

export function createService(session: ClientSession, name: string): HostObject {
  if (name === "Microsoft.InternalService.AddinInternalService") return new AddinInternalService(session);
  throw new ExcelError("ApiNotFound", `${name} is not implemented by the embedded Excel.`);
}

/** Told once that the page can take ribbon clicks; nothing has to be done about it here. */
class AddinInternalService extends HostObject {
  readonly className = "AddinInternalService";

  notifyActionHandlerReady(): void {
    // The answer itself is what the library waits for.
  }
}
