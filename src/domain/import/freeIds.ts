import type { TableKey } from "../../schema/columnSpec";
import type { ImportQuestion } from "./importQuestion";

/** A source that gives nothing else is not asked for ever: the check of the record refuses what it gave. */
const mostDraws = 100;

/**
 * Draws ids that no record of the table and none drawn before has. Of 90,000 random ones about five meet another, and their
 * rows would be lost among the duplicates.
 */
export function drawFreeIds({ newId, existing, layout }: ImportQuestion, idKey: string): (table: TableKey) => string {
  const standing = existing.records.map((record) => `${layout.table} ${String(record[idKey])}`);
  const taken = new Set(standing);
  return (table) => {
    let id = newId(table);
    for (let draws = 1; taken.has(`${table} ${id}`) && draws < mostDraws; draws++) id = newId(table);
    taken.add(`${table} ${id}`);
    return id;
  };
}
