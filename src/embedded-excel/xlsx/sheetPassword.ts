/** A file holds no password but Excel's 16-bit hash of it; the model then keeps `hash:` and that hash. */
import { hashSheetPassword } from "hucre/xlsx";

const hashMark = "hash:";

export function hashOfPassword(stored: string): string {
  return stored.startsWith(hashMark) ? stored.slice(hashMark.length) : hashSheetPassword(stored);
}

export function toStoredHash(hash: string): string {
  return hashMark + hash.toUpperCase();
}

/** Whether what a person typed opens a sheet that was protected here or in a file. */
export function isSheetPassword(typed: string, stored: string): boolean {
  if (!stored.startsWith(hashMark)) return typed === stored;
  return hashSheetPassword(typed).toUpperCase() === stored.slice(hashMark.length);
}
