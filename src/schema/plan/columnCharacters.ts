import type { ColumnSpec } from "../columnSpec";
import type { WorkbookKind } from "../formulaText";
import { listValues } from "../presetLists";
import { headerCharacters, textCharacters } from "./textCharacters";

const margin = 1.5;
const most = 27;

/** As wide as the schema says, and wider where the labels of a list or the header need it in this language. */
export function columnCharacters({ width, header, list, hidden }: ColumnSpec, kind: WorkbookKind): number {
  if (hidden) return width;
  const values = list === undefined ? [] : listValues(list, kind.preset);
  const labels = values.map(({ label }) => textCharacters(label[kind.language]) + margin);
  const needed = Math.max(headerCharacters(header[kind.language]), ...labels);
  return Math.max(width, Math.min(most, Math.ceil(needed)));
}
