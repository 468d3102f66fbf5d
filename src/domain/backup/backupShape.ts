/** Small readers of what JSON gives; each says where it found something else. */

/** Caught by readExport, which answers with it as data. */
export class BackupDamage extends Error {
  override readonly name = "BackupDamage";

  constructor(readonly place: string) {
    super(place);
  }
}

export type JsonObject = Readonly<Record<string, unknown>>;

export function readObject(value: unknown, place: string): JsonObject {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new BackupDamage(place);
  return value as JsonObject;
}

export function readList(value: unknown, place: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new BackupDamage(place);
  return value;
}

export function readText(value: unknown, place: string): string {
  if (typeof value !== "string") throw new BackupDamage(place);
  return value;
}

export function readNumber(value: unknown, place: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new BackupDamage(place);
  return value;
}

export function readOneOf<Choice extends string>(value: unknown, choices: readonly Choice[], place: string): Choice {
  const choice = choices.find((each) => each === value);
  if (choice === undefined) throw new BackupDamage(place);
  return choice;
}
