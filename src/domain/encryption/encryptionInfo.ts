/** The description of an agile encryption, [MS-OFFCRYPTO] 2.3.4.10: its salts, and what the password opens. */
import { fromBase64, joinBytes, toBase64, uint32, type Bytes } from "./byteParts";
import type { HashName } from "./agileCipher";

export interface EncryptionInfo {
  readonly hash: HashName;
  readonly keyBytes: number;
  readonly packageSalt: Bytes;
  readonly hmacKey: Bytes;
  readonly hmacValue: Bytes;
  readonly spinCount: number;
  readonly passwordSalt: Bytes;
  readonly verifierInput: Bytes;
  readonly verifierHash: Bytes;
  readonly packageKey: Bytes;
}

/** Above it somebody wants to keep us busy. */
const mostSpins = 10_000_000;
/** 4.4, and the flag that says that what follows is XML. */
const agileVersion = [0x00040004, 0x40] as const;
const namespace = "http://schemas.microsoft.com/office/2006";

const hashes: Readonly<Record<string, HashName>> = {
  SHA1: "SHA-1",
  SHA256: "SHA-256",
  SHA384: "SHA-384",
  SHA512: "SHA-512",
};
const hashBytes: Readonly<Record<HashName, number>> = { "SHA-1": 20, "SHA-256": 32, "SHA-384": 48, "SHA-512": 64 };

export function writeEncryptionInfo(info: EncryptionInfo): Bytes {
  const cipher = (salt: Bytes) =>
    attributes({
      saltSize: salt.length,
      blockSize: 16,
      keyBits: info.keyBytes * 8,
      hashSize: hashBytes[info.hash],
      cipherAlgorithm: "AES",
      cipherChaining: "ChainingModeCBC",
      hashAlgorithm: info.hash.replace("-", ""),
      saltValue: salt,
    });
  const integrity = attributes({ encryptedHmacKey: info.hmacKey, encryptedHmacValue: info.hmacValue });
  const opened = attributes({
    encryptedVerifierHashInput: info.verifierInput,
    encryptedVerifierHashValue: info.verifierHash,
    encryptedKeyValue: info.packageKey,
  });
  const spins = attributes({ spinCount: info.spinCount });
  const xml =
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n` +
    `<encryption xmlns="${namespace}/encryption" xmlns:p="${namespace}/keyEncryptor/password">` +
    `<keyData${cipher(info.packageSalt)}/><dataIntegrity${integrity}/>` +
    `<keyEncryptors><keyEncryptor uri="${namespace}/keyEncryptor/password">` +
    `<p:encryptedKey${spins}${cipher(info.passwordSalt)}${opened}/></keyEncryptor></keyEncryptors></encryption>`;
  return joinBytes(uint32(...agileVersion), new TextEncoder().encode(xml));
}

/** Null where it is another encryption than the agile one with AES, or broken. */
export function readEncryptionInfo(bytes: Uint8Array): EncryptionInfo | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || view.getUint32(0, true) !== agileVersion[0]) return null;
  const xml = new TextDecoder().decode(bytes.subarray(8));
  const [data, integrity, opened] = ["keyData", "dataIntegrity", "encryptedKey"].map((name) => readTag(xml, name));
  const hash = hashes[data?.("hashAlgorithm") ?? ""];
  if (!data || !integrity || !opened || hash === undefined || data("cipherAlgorithm") !== "AES") return null;
  if (data("cipherChaining") !== "ChainingModeCBC" || opened("hashAlgorithm") !== data("hashAlgorithm")) return null;
  const spinCount = Number(opened("spinCount"));
  if (!Number.isInteger(spinCount) || spinCount < 0 || spinCount > mostSpins) return null;
  try {
    return {
      hash,
      spinCount,
      keyBytes: Number(data("keyBits")) / 8,
      packageSalt: fromBase64(data("saltValue")),
      hmacKey: fromBase64(integrity("encryptedHmacKey")),
      hmacValue: fromBase64(integrity("encryptedHmacValue")),
      passwordSalt: fromBase64(opened("saltValue")),
      verifierInput: fromBase64(opened("encryptedVerifierHashInput")),
      verifierHash: fromBase64(opened("encryptedVerifierHashValue")),
      packageKey: fromBase64(opened("encryptedKeyValue")),
    };
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

function attributes(values: Readonly<Record<string, string | number | Bytes>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${value instanceof Uint8Array ? toBase64(value) : value}"`)
    .join("");
}

/** Reads the attributes of the first element of that name; a blank for one that is not there. */
function readTag(xml: string, name: string): ((attribute: string) => string) | null {
  const tag = new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`).exec(xml)?.[0];
  if (tag === undefined) return null;
  return (attribute) => new RegExp(`\\s${attribute}="([^"]*)"`).exec(tag)?.[1] ?? "";
}
