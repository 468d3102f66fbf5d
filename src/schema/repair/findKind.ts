import type { Language } from "../../i18n/language";
import type { PresetKey } from "../presets/preset";
import { presetKeys } from "../presets/presets";
import { tableSchema } from "../tableSchema";
import { tableKeys } from "../tables/tables";

export interface FoundKind {
  readonly language: Language;
  readonly preset: PresetKey;
}

/** Language and trade of a workbook whose Options are gone, by the headers that its tables still have. */
export function findKind(headers: ReadonlySet<string>): FoundKind {
  const kinds = (["zh", "en"] as const).flatMap((language) => presetKeys.map((preset) => ({ language, preset })));
  const scores = kinds.map((kind) => scoreOf(kind, headers));
  return kinds[scores.indexOf(Math.max(...scores))] ?? { language: "zh", preset: "general" };
}

/** Found headers count for it, headers that it would have and that are not there count a little against it. */
function scoreOf({ language, preset }: FoundKind, found: ReadonlySet<string>): number {
  const planned = tableKeys.flatMap((table) =>
    tableSchema(table, preset).columns.map(({ header }) => header[language]),
  );
  const matches = planned.filter((header) => found.has(header)).length;
  return matches - (planned.length - matches) / planned.length;
}
