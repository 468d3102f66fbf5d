import type { AnyRecord, CustomerRecord } from "../../schema/records";
import { createTwinIndex, identifyingFields, type Twin, type TwinIndex } from "../customers/findTwins";
import type { FieldFault } from "./importQuestion";

/** Customers that are entered already, of the workbook and of the rows before. */
export interface TwinFinder {
  find(record: AnyRecord): FieldFault | null;
  add(record: AnyRecord): void;
}

export function createTwinFinder(customers: readonly AnyRecord[]): TwinFinder {
  // Whole customer records: the reader makes no others for this table.
  const index = createTwinIndex(customers as unknown as CustomerRecord[]);
  return {
    find: (record) => findTwin(index, record),
    add: (record) => index.add(record as unknown as CustomerRecord),
  };
}

function findTwin(index: TwinIndex, record: AnyRecord): FieldFault | null {
  for (const field of identifyingFields) {
    const value = record[field];
    if (typeof value !== "string" || value.trim() === "") continue;
    const twin = index.find(field, value).find((each) => isSamePerson(field, each));
    if (twin) return { column: field, code: "twin", value, twin: twin.customer.name ?? "" };
  }
  return null;
}

/** A switchboard belongs to everybody in the house. */
function isSamePerson(field: string, twin: Twin): boolean {
  return !(field === "phone" && twin.field === "phone");
}
