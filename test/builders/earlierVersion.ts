import { readFileSync } from "node:fs";
import path from "node:path";
import type { Language } from "../../src/i18n/language";
import type { PresetKey } from "../../src/schema/presets/preset";

export type EarlierVersion = 1 | 2;

/** Workbooks with demo rows that the code of each earlier version made. */
export const earlierKinds: readonly (readonly [PresetKey, Language])[] = [
  ["trade", "zh"],
  ["general", "en"],
  ["retail", "zh"],
  ["cosmetics", "en"],
];

export function earlierFile(preset: PresetKey, language: Language, version: EarlierVersion = 1): Uint8Array {
  return readFixture(version, `${preset}-${language}.xlsx`);
}

/** `trade-zh` after somebody worked with it; the fixtures' README lists what was changed. */
export function changedEarlierFile(): Uint8Array {
  return readFixture(1, "trade-zh-changed.xlsx");
}

function readFixture(version: EarlierVersion, file: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(__dirname, `../fixtures/version${version}`, file)));
}
