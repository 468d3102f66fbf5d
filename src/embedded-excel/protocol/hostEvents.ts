import type { WorkbookEvent } from "../workbook/openWorkbook";
import type { ClientSession } from "./clientSession";
import type { EventEntry } from "./wireFormat";

const eventCategory = 65536;
const eventTypes: Readonly<Record<WorkbookEvent["kind"], number>> = {
  sheetActivated: 11,
  sheetDeactivated: 12,
  selectionChanged: 14,
};

/** What one client is told of an event: once for each target that it listens to. */
export function entriesFor(session: ClientSession, event: WorkbookEvent): EventEntry[] {
  const message = JSON.stringify({
    worksheetId: event.sheetId,
    ...(event.kind === "selectionChanged" && { address: event.address }),
  });
  const targets = [event.sheetId, "Workbook"].filter((target) => session.isRegistered(event.kind, target));
  return targets.map((target) => [eventCategory, eventTypes[event.kind], target, message, 0, false]);
}
