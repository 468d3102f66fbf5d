/** The calculations of agile encryption. Source: [MS-OFFCRYPTO] 2.3.4.11 to 2.3.4.15. */
import { fitBytes, joinBytes, padToMultiple, uint32, utf16, type Bytes } from "./byteParts";
import { sha512 } from "./sha512";

export type HashName = "SHA-1" | "SHA-256" | "SHA-384" | "SHA-512";

/** What each key or vector is for. */
export const blockKeys = {
  verifierInput: Uint8Array.of(0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79),
  verifierHash: Uint8Array.of(0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e),
  packageKey: Uint8Array.of(0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6),
  hmacKey: Uint8Array.of(0x5f, 0xb2, 0xad, 0x01, 0x0c, 0xb9, 0xe1, 0xf6),
  hmacValue: Uint8Array.of(0xa0, 0x67, 0x7f, 0x02, 0xb2, 0x2c, 0x84, 0x33),
} as const;

export const aesBlockSize = 16;
const segmentSize = 4096;
/** What a hash that is too short is filled up with. */
const filling = 0x36;

export async function digest(hash: HashName, ...parts: readonly Uint8Array[]): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest(hash, joinBytes(...parts)));
}

/** Hashed over and over, so that guessing takes long. */
export async function stretchPassword(
  password: string,
  { salt, spinCount, hash }: { readonly salt: Uint8Array; readonly spinCount: number; readonly hash: HashName },
): Promise<Bytes> {
  let result = await digest(hash, salt, utf16(password));
  const input = joinBytes(uint32(0), result);
  const counter = new DataView(input.buffer);
  for (let index = 0; index < spinCount; index += 1) {
    counter.setUint32(0, index, true);
    result = hash === "SHA-512" ? sha512(input) : await digest(hash, input);
    input.set(result, 4);
  }
  return result;
}

export async function deriveKey(stretched: Bytes, blockKey: Bytes, keyBytes: number, hash: HashName): Promise<Bytes> {
  return fitBytes(await digest(hash, stretched, blockKey), keyBytes, filling);
}

export async function deriveVector(salt: Uint8Array, blockKey: Bytes, hash: HashName): Promise<Bytes> {
  return fitBytes(await digest(hash, salt, blockKey), aesBlockSize, filling);
}

/** Filled up with zeros to whole blocks; the block of padding that WebCrypto adds is cut off. */
export async function encryptBlocks(key: Bytes, vector: Bytes, data: Uint8Array): Promise<Bytes> {
  return encryptWith(await importKey(key), vector, data);
}

export async function decryptBlocks(key: Bytes, vector: Bytes, data: Uint8Array): Promise<Bytes> {
  return decryptWith(await importKey(key), vector, data);
}

/** Segment by segment, each with a vector of its own. */
export async function encryptPackage(key: Bytes, salt: Bytes, hash: HashName, data: Uint8Array): Promise<Bytes> {
  return inSegments(key, salt, hash, data, encryptWith);
}

export async function decryptPackage(key: Bytes, salt: Bytes, hash: HashName, data: Uint8Array): Promise<Bytes> {
  return inSegments(key, salt, hash, data, decryptWith);
}

export async function signBytes(key: Bytes, data: Bytes, hash: HashName): Promise<Bytes> {
  const imported = await crypto.subtle.importKey("raw", key, { name: "HMAC", hash }, false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", imported, data));
}

async function inSegments(
  key: Bytes,
  salt: Bytes,
  hash: HashName,
  data: Uint8Array,
  work: (key: CryptoKey, vector: Bytes, data: Uint8Array) => Promise<Bytes>,
): Promise<Bytes> {
  const imported = await importKey(key);
  const parts: Bytes[] = [];
  for (let start = 0; start < data.length; start += segmentSize) {
    const vector = await deriveVector(salt, uint32(parts.length), hash);
    parts.push(await work(imported, vector, data.subarray(start, start + segmentSize)));
  }
  return joinBytes(...parts);
}

function importKey(key: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", key, "AES-CBC", false, ["encrypt", "decrypt"]);
}

async function encryptWith(key: CryptoKey, iv: Bytes, data: Uint8Array): Promise<Bytes> {
  const padded = padToMultiple(data, aesBlockSize);
  const encrypted = await crypto.subtle.encrypt({ name: "AES-CBC", iv }, key, padded);
  return new Uint8Array(encrypted, 0, padded.length).slice();
}

/** WebCrypto wants a last block of padding: the one that follows these blocks is what encrypting nothing after them gives. */
async function decryptWith(key: CryptoKey, iv: Bytes, data: Uint8Array): Promise<Bytes> {
  const whole = data.subarray(0, data.length - (data.length % aesBlockSize));
  if (whole.length === 0) return new Uint8Array();
  const last = whole.slice(-aesBlockSize);
  const padding = await crypto.subtle.encrypt({ name: "AES-CBC", iv: last }, key, new Uint8Array());
  const padded = joinBytes(whole, new Uint8Array(padding));
  return new Uint8Array(await crypto.subtle.decrypt({ name: "AES-CBC", iv }, key, padded));
}
