import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The file with some of its parts edited; a part that is not there yet starts empty, null takes one away. */
export function withChangedParts(
  bytes: Uint8Array,
  changes: Record<string, (xml: string) => string | null>,
): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [path, change] of Object.entries(changes)) {
    const part = parts[path];
    const changed = change(part ? strFromU8(part) : "");
    if (changed === null) delete parts[path];
    else parts[path] = strToU8(changed);
  }
  return zipSync(parts);
}

export function partOf(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes)[path];
  if (!part) throw new Error(`${path} is not in the file`);
  return strFromU8(part);
}
