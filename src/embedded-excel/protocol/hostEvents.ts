/** What a client is told of an event. */
import type { CellValue } from "../model/cellInput";
import { changeReference } from "../workbook/changeReference";
import { sheetById, type OpenWorkbook, type WorkbookEvent } from "../workbook/openWorkbook";
import { shownValue, typeOfValue } from "../workbook/rangeContent";
import type { ClientSession } from "./clientSession";
import type { EventEntry } from "./wireFormat";

const eventCategory = 65536;
const eventTypes: Readonly<Record<WorkbookEvent["kind"], number>> = {
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  selectionChanged: 14,
  tableChanged: 101,
};
type ChangeEvent = Extract<WorkbookEvent, { kind: "sheetChanged" | "tableChanged" }>;

/** Once for each target that the client listens to. */
export function entriesFor(session: ClientSession, event: WorkbookEvent): EventEntry[] {
  if (!session.areEventsEnabled) return [];
  const targets = targetsOf(event).filter((target) => session.isRegistered(event.kind, target));
  if (targets.length === 0) return [];
  const message = messageOf(session, event);
  const text = JSON.stringify({ worksheetId: event.sheetId, ...message });
  const isRemote = message["source"] === "Remote";
  return targets.map((target) => [eventCategory, eventTypes[event.kind], target, text, 0, isRemote]);
}

/** The tables of one sheet are a target of their own. */
function targetsOf(event: WorkbookEvent): string[] {
  return [...(event.kind === "tableChanged" ? [event.tableId] : []), event.sheetId, "Workbook"];
}

function messageOf(session: ClientSession, event: WorkbookEvent): Record<string, unknown> {
  switch (event.kind) {
    case "sheetActivated":
    case "sheetDeactivated":
      return {};
    case "selectionChanged":
      return { address: event.address };
    case "sheetChanged":
      return changeMessage(session, event);
    case "tableChanged":
      return { tableId: event.tableId, ...changeMessage(session, event) };
  }
}

/** Each client counts as the add-in of somebody with an Excel of their own; whoever sits here is at home for all of them. */
function changeMessage(session: ClientSession, event: ChangeEvent): Record<string, unknown> {
  const { author, changeType, shiftDirection, sheetId, address, area, valueBefore } = event;
  const isOwn = author === session.author;
  return {
    source: isOwn || author.role === "person" ? "Local" : "Remote",
    triggerSource: isOwn ? "ThisLocalAddin" : "Unknown",
    changeType,
    shiftDirection,
    address,
    referenceId: changeReference(sheetId, area),
    ...(valueBefore !== undefined && valuesOf(session.workbook, event, valueBefore)),
  };
}

function valuesOf(workbook: OpenWorkbook, { sheetId, area }: ChangeEvent, before: CellValue): object {
  const after = workbook.calculation.valuesIn(sheetById(workbook, sheetId), area)[0]![0]!;
  return {
    valueBefore: shownValue(before),
    valueAfter: shownValue(after),
    valueTypeBefore: typeOfValue(before),
    valueTypeAfter: typeOfValue(after),
  };
}
