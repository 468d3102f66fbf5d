/** What was typed into the settings and not saved yet; kept while other screens are open. */
import { signal } from "@preact/signals";
import { readSetting } from "../../domain/settings/readSetting";
import { findSettingProblems, type SettingProblem } from "../../domain/settings/findSettingProblem";
import type { SettingChange, SettingPlace, SettingValue } from "../../schema/settingChange";
import type { Settings } from "../../schema/settings";

export interface SettingDraft {
  readonly place: SettingPlace;
  readonly text: string;
  /** What stood there when the person began to type. */
  readonly before: SettingValue;
}

export const settingDrafts = signal<ReadonlyMap<string, SettingDraft>>(new Map());

export function keyOfPlace(place: SettingPlace): string {
  switch (place.kind) {
    case "number":
    case "switch":
      return place.setting;
    case "cadence":
      return `cadence ${place.potential} ${place.stage}`;
    case "dayOff":
      return `dayOff ${place.weekday}`;
  }
}

export function typeSetting(settings: Settings, place: SettingPlace, text: string): void {
  const key = keyOfPlace(place);
  const before = settingDrafts.peek().get(key)?.before ?? readSetting(settings, place) ?? null;
  const drafts = new Map(settingDrafts.peek());
  if (readTyped(place, text) === before) drafts.delete(key);
  else drafts.set(key, { place, text, before });
  settingDrafts.value = drafts;
}

export function dropDrafts(places: readonly SettingPlace[]): void {
  const drafts = new Map(settingDrafts.peek());
  for (const place of places) drafts.delete(keyOfPlace(place));
  settingDrafts.value = drafts;
}

/** What the field shows. */
export function textOfSetting(settings: Settings, place: SettingPlace): string {
  const draft = settingDrafts.value.get(keyOfPlace(place));
  return draft ? draft.text : writeSetting(readSetting(settings, place) ?? null);
}

/** A switch that is on, a day that is off. */
export function isSwitchedOn(settings: Settings, place: SettingPlace): boolean {
  return textOfSetting(settings, place) === writeSetting(true);
}

export function readChanges(drafts: ReadonlyMap<string, SettingDraft>): SettingChange[] {
  return [...drafts.values()].map(({ place, text, before }) => ({ place, before, after: readTyped(place, text) }));
}

export function findDraftProblems(settings: Settings): ReadonlyMap<string, SettingProblem> {
  const problems = findSettingProblems(readChanges(settingDrafts.value), settings);
  return new Map(problems.map(({ place, code }) => [keyOfPlace(place), code]));
}

export function writeSetting(value: SettingValue): string {
  return value === null ? "" : String(value);
}

/** Full-width digits are what a Chinese keyboard types; what is no number becomes NaN. */
function readTyped({ kind }: SettingPlace, text: string): SettingValue {
  const plain = text.normalize("NFKC").trim();
  if (kind === "dayOff" || kind === "switch") return plain === writeSetting(true);
  return plain === "" ? null : Number(plain.replaceAll(",", ""));
}
