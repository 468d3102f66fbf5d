import {
  blockKeys,
  decryptBlocks,
  decryptPackage,
  deriveKey,
  deriveVector,
  digest,
  signBytes,
  stretchPassword,
} from "./agileCipher";
import { isEqualBytes, type Bytes } from "./byteParts";
import { readCompoundFile } from "./compoundFile";
import { signature } from "./compoundLayout";
import { encryptedPackagePath, encryptionInfoPath } from "./dataSpaces";
import { readEncryptionInfo, type EncryptionInfo } from "./encryptionInfo";

export type DecryptedWorkbook =
  { readonly kind: "opened"; readonly bytes: Bytes } | { readonly kind: "refused"; readonly code: DecryptionFault };

export type DecryptionFault =
  | "passwordWrong"
  /** Not the agile encryption of Excel 2010 and later, or no encryption at all. */
  | "encryptionUnknown"
  /** Somebody or something changed the file after it was encrypted. */
  | "encryptionDamaged";

/** Encrypted workbooks and old .xls files share their container. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** The .xlsx file inside. */
export async function decryptWorkbook(bytes: Uint8Array, password: string): Promise<DecryptedWorkbook> {
  const streams = readCompoundFile(bytes);
  const encrypted = streams?.get(encryptedPackagePath);
  const info = readEncryptionInfo(streams?.get(encryptionInfoPath) ?? new Uint8Array());
  if (!encrypted || !info) return { kind: "refused", code: "encryptionUnknown" };
  const key = await openKey(info, password);
  if (key === null) return { kind: "refused", code: "passwordWrong" };
  if (encrypted.length < 8 || !(await isIntact(info, key, encrypted))) {
    return { kind: "refused", code: "encryptionDamaged" };
  }
  const length = new DataView(encrypted.buffer).getUint32(0, true);
  const opened = await decryptPackage(key, info.packageSalt, info.hash, encrypted.subarray(8));
  return { kind: "opened", bytes: opened.slice(0, length) };
}

/** Null where the password is wrong. */
async function openKey(info: EncryptionInfo, password: string): Promise<Bytes | null> {
  const { passwordSalt, spinCount, hash, keyBytes } = info;
  const stretched = await stretchPassword(password, { salt: passwordSalt, spinCount, hash });
  const unlock = async (blockKey: Bytes, data: Bytes) =>
    decryptBlocks(await deriveKey(stretched, blockKey, keyBytes, hash), passwordSalt, data);
  const verifier = await unlock(blockKeys.verifierInput, info.verifierInput);
  const expected = await unlock(blockKeys.verifierHash, info.verifierHash);
  const found = await digest(hash, verifier.slice(0, passwordSalt.length));
  if (!isEqualBytes(found, expected.subarray(0, found.length))) return null;
  return (await unlock(blockKeys.packageKey, info.packageKey)).slice(0, keyBytes);
}

async function isIntact(info: EncryptionInfo, key: Bytes, encrypted: Bytes): Promise<boolean> {
  const { packageSalt, hash } = info;
  const open = async (blockKey: Bytes, data: Bytes) =>
    decryptBlocks(key, await deriveVector(packageSalt, blockKey, hash), data);
  const expected = await open(blockKeys.hmacValue, info.hmacValue);
  const hmacKey = await open(blockKeys.hmacKey, info.hmacKey);
  const found = await signBytes(hmacKey.slice(0, expected.length), encrypted, hash);
  return isEqualBytes(found, expected.subarray(0, found.length));
}
