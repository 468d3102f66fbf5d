import type { Language } from "../../i18n/language";
import type { ColumnSpec, TableKey } from "../columnSpec";
import type { LoggedAction } from "./loggedActions";

/** What an action wants written down about itself. */
export interface LogOrder {
  readonly what: LoggedAction;
  /** Random; the same in all its rows. */
  readonly actionId: string;
  readonly newEntryId: () => string;
  /** Serial with the time of day. */
  readonly time: number;
  /** Blank where nobody gave a name. */
  readonly who: string;
  /** Tables of which single cells change: their ids and names have to be seen. */
  readonly changes: readonly TableKey[];
  /** Records that it adds after those of this request, and writes down only then. */
  readonly toFollow?: readonly RecordsToFollow[];
}

export type RecordsToFollow = readonly [table: TableKey, count: number];

export interface LogWish {
  readonly order: LogOrder;
  readonly language: Language;
  readonly logPersonalFields: boolean;
  readonly findColumn: (table: TableKey, key: string) => ColumnSpec | undefined;
}
