import type { TableKey } from "./columnSpec";
import type { OwnListKey } from "./listKeys";

export type OwnFieldKind = "text" | "number" | "date" | "choice";

export interface OwnField {
  readonly table: TableKey;
  readonly key: string;
  /** As it stands in the sheet, where anybody may rename it. */
  readonly header: string;
  readonly kind: OwnFieldKind;
  /** Where the kind is `choice`. */
  readonly list: OwnListKey | null;
}
