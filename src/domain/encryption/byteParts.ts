/** Bytes as the formats of Office lay them out: little-endian, texts as UTF-16. */
export type Bytes = Uint8Array<ArrayBuffer>;

export function joinBytes(...parts: readonly Uint8Array[]): Bytes {
  return joinParts(parts);
}

/** For parts without number: arguments are limited. */
export function joinParts(parts: readonly Uint8Array[]): Bytes {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of parts) {
    joined.set(part, offset);
    offset += part.length;
  }
  return joined;
}

export function uint32(...values: readonly number[]): Bytes {
  const bytes = new Uint8Array(values.length * 4);
  const view = new DataView(bytes.buffer);
  values.forEach((value, index) => view.setUint32(index * 4, value, true));
  return bytes;
}

export function utf16(text: string): Bytes {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), true);
  return bytes;
}

/** Filled up with `filling`, or cut, to so many bytes. */
export function fitBytes(bytes: Uint8Array, length: number, filling = 0): Bytes {
  const fitted = new Uint8Array(length).fill(filling);
  fitted.set(bytes.subarray(0, length));
  return fitted;
}

export function padToMultiple(bytes: Uint8Array, size: number): Bytes {
  return fitBytes(bytes, Math.ceil(bytes.length / size) * size);
}

export function isEqualBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

export function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

/** @throws where it is no base64 */
export function fromBase64(text: string): Bytes {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
