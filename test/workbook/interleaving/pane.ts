/** A pane of a schedule, and how it adds something of its own. */
import { addCustomer } from "../../../src/actions/addCustomer";
import type { SaveResult } from "../../../src/actions/saveResult";
import type { TableKey } from "../../../src/schema/columnSpec";
import type { FieldChange } from "../../../src/schema/fieldChange";
import type { AnyRecord, RecordsByTable } from "../../../src/schema/records";
import { tables } from "../../../src/schema/tables/tables";
import type { Acknowledged } from "./acknowledged";

/** Its own customer: nobody else changes the fields that it answers for. */
export interface Pane {
  readonly number: number;
  readonly customerId: string;
  readonly customerName: string;
  readonly told: Acknowledged;
}

/** `tag`: in every id and name that it makes. */
export type Wish = (pane: Pane, tag: string) => Promise<void>;

export const newId = () => "X-NEVER";

export interface Added<Table extends TableKey> {
  readonly record: RecordsByTable[Table];
  readonly actionId: string | undefined;
}

export async function add<Table extends TableKey>(
  { told }: Pane,
  table: Table,
  adding: Promise<SaveResult<Table>>,
): Promise<Added<Table> | null> {
  const result = await adding;
  if (result.kind !== "saved") return null;
  const record: AnyRecord = { ...result.record };
  told.saved(table, String(record[tables[table].idKey]), record);
  return { record: result.record, actionId: result.actionId };
}

export const addOneCustomer = (pane: Pane, tag: string) =>
  add(pane, "Customers", addCustomer({ id: `C-${tag}`, name: `客户${tag}`, phone: `0571-${tag}` }, { newId }));

export function tellChanges({ told }: Pane, changes: readonly FieldChange[], side: "before" | "after"): void {
  for (const change of changes) told.saved(change.table, change.recordId, { [change.key]: change[side] });
}
