import type { ImportedRecords } from "../../actions/importRecords";
import type { ImportPlan } from "../../domain/import/importQuestion";
import { guessLayout, readLayout, type SourceLayout } from "../../domain/import/sourceLayout";
import type { SourceSheet } from "../../domain/import/sourceTable";
import type { TableKey } from "../../schema/columnSpec";
import type { OurWorkbook } from "../session/workbook";
import { recallColumns } from "./rememberedColumns";

/** A sheet, and what is to become of its columns. */
export interface Mapping {
  readonly sheets: readonly SourceSheet[];
  readonly sheet: SourceSheet;
  readonly layout: SourceLayout;
  readonly keys: readonly (string | null)[];
  readonly isRemembered: boolean;
  readonly skipsHidden: boolean;
}

export type ImportStep =
  | { readonly kind: "source" }
  | { readonly kind: "mapping"; readonly mapping: Mapping }
  | { readonly kind: "preview"; readonly mapping: Mapping; readonly plan: ImportPlan }
  | { readonly kind: "done"; readonly plan: ImportPlan; readonly imported: ImportedRecords };

/** Of the steps that a person goes through before something is written. */
export const stepNumbers = { source: 1, mapping: 2, preview: 3 } as const;

/** Without `table` the sheet itself says what it is. */
export function beginMapping(
  sheets: readonly SourceSheet[],
  sheet: SourceSheet,
  { preset, settings }: OurWorkbook,
  table?: TableKey,
): Mapping {
  const question = { sheet, preset, settings };
  const layout = table ? readLayout(question, table) : guessLayout(question);
  const remembered = recallColumns(layout);
  const keys = remembered ?? layout.guesses.map(({ key }) => key);
  return { sheets, sheet, layout, keys, isRemembered: remembered !== null, skipsHidden: false };
}

/** Each of our columns takes one of the source. */
export function assignColumn(mapping: Mapping, index: number, key: string | null): Mapping {
  const keys = mapping.keys.map((old, place) => (place === index ? key : key !== null && old === key ? null : old));
  return { ...mapping, keys, isRemembered: false };
}
