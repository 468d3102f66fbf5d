import type { TableKey } from "./columnSpec";
import type { FieldValue } from "./records";

/** One field of one record, with what stood there, so that the change can be taken back. */
export interface FieldChange {
  readonly table: TableKey;
  readonly recordId: string;
  readonly key: string;
  readonly before: FieldValue;
  readonly after: FieldValue;
  /** Of the log, where it was written down. */
  readonly actionId?: string | undefined;
}
