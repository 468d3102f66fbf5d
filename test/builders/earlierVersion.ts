import { readFileSync } from "node:fs";
import path from "node:path";
import type { Language } from "../../src/i18n/language";
import type { PresetKey } from "../../src/schema/presets/preset";

const folder = path.join(__dirname, "../fixtures/version1");

/** Workbooks with demo rows that the code of version 1 made. */
export const earlierKinds: readonly (readonly [PresetKey, Language])[] = [
  ["trade", "zh"],
  ["general", "en"],
  ["retail", "zh"],
  ["cosmetics", "en"],
];

export function earlierFile(preset: PresetKey, language: Language): Uint8Array {
  return new Uint8Array(readFileSync(path.join(folder, `${preset}-${language}.xlsx`)));
}

/** `trade-zh` after somebody worked with it; the fixtures' README lists what was changed. */
export function changedEarlierFile(): Uint8Array {
  return new Uint8Array(readFileSync(path.join(folder, "trade-zh-changed.xlsx")));
}
