/** No 0/O, 1/I/L: an id must survive being read over the phone. */
const alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const idLength = 6;

/** `C-7K2M9Q`: random and never counted up, since two people may add a record at the same moment. */
export function randomId(prefix: string): string {
  const letters = Array.from({ length: idLength }, randomLetter);
  return `${prefix}-${letters.join("")}`;
}

function randomLetter(): string {
  const byte = new Uint8Array(1);
  // Bytes beyond the last whole multiple of the alphabet would make its first letters more frequent.
  const limit = 256 - (256 % alphabet.length);
  do crypto.getRandomValues(byte);
  while ((byte[0] ?? 0) >= limit);
  return alphabet.charAt((byte[0] ?? 0) % alphabet.length);
}
