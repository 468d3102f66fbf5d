import type { Problem } from "../domain/dataQuality/problem";
import type { TableKey } from "../schema/columnSpec";
import type { FieldChange } from "../schema/fieldChange";
import type { RecordsByTable } from "../schema/records";

/** Bad input is an answer, not an exception. */
export type SaveResult<Table extends TableKey> =
  | {
      readonly kind: "saved";
      readonly record: RecordsByTable[Table];
      /** What changed in other records because of it: with the record, all that withdrawRecords needs. */
      readonly changes: readonly FieldChange[];
      /** Of the log, where it was written down. */
      readonly actionId?: string | undefined;
    }
  | { readonly kind: "rejected"; readonly problems: readonly Problem[] };

/** What a form filled in; fields that are missing are blank. */
export type RecordDraft<Table extends TableKey> = Partial<RecordsByTable[Table]>;

export interface SaveOptions {
  /** Gives ids no two of which are equal, see newRecordId. */
  readonly newId: (table: TableKey) => string;
  /**
   * An earlier try with the same draft (its id among it) ended without an answer: the record may stand in the workbook. Then it is
   * found again and not written twice.
   */
  readonly isRetry?: boolean;
}
