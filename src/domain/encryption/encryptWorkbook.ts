import {
  blockKeys,
  deriveKey,
  deriveVector,
  digest,
  encryptBlocks,
  encryptPackage,
  signBytes,
  stretchPassword,
} from "./agileCipher";
import { joinBytes, uint32, type Bytes } from "./byteParts";
import { dataSpaceStreams, encryptedPackagePath, encryptionInfoPath } from "./dataSpaces";
import { writeEncryptionInfo } from "./encryptionInfo";
import { writeCompoundFile } from "./writeCompoundFile";

export interface EncryptionChoice {
  readonly password: string;
  /** From a source that nobody can foresee. */
  readonly randomBytes: (count: number) => Bytes;
  /** Excel's own number by default; tests take a lower one. */
  readonly spinCount?: number;
}

const hash = "SHA-512";
const keyBytes = 32;
const saltBytes = 16;
const hashBytes = 64;
const usualSpinCount = 100_000;

/** An .xlsx file as Excel itself encrypts one: AES-256, opened by the password alone. Without it nobody reads it again. */
export async function encryptWorkbook(
  workbook: Uint8Array,
  { password, randomBytes, spinCount = usualSpinCount }: EncryptionChoice,
): Promise<Bytes> {
  const [packageSalt, passwordSalt] = [randomBytes(saltBytes), randomBytes(saltBytes)];
  const [packageKey, verifier, hmacKey] = [randomBytes(keyBytes), randomBytes(saltBytes), randomBytes(hashBytes)];
  const stretched = await stretchPassword(password, { salt: passwordSalt, spinCount, hash });
  const lock = async (blockKey: Bytes, data: Bytes) =>
    encryptBlocks(await deriveKey(stretched, blockKey, keyBytes, hash), passwordSalt, data);
  const seal = async (blockKey: Bytes, data: Bytes) =>
    encryptBlocks(packageKey, await deriveVector(packageSalt, blockKey, hash), data);
  const encrypted = joinBytes(
    uint32(workbook.length, 0),
    await encryptPackage(packageKey, packageSalt, hash, workbook),
  );
  const info = writeEncryptionInfo({
    hash,
    keyBytes,
    spinCount,
    packageSalt,
    passwordSalt,
    verifierInput: await lock(blockKeys.verifierInput, verifier),
    verifierHash: await lock(blockKeys.verifierHash, await digest(hash, verifier)),
    packageKey: await lock(blockKeys.packageKey, packageKey),
    hmacKey: await seal(blockKeys.hmacKey, hmacKey),
    hmacValue: await seal(blockKeys.hmacValue, await signBytes(hmacKey, encrypted, hash)),
  });
  return writeCompoundFile([
    ...dataSpaceStreams(),
    { path: encryptionInfoPath, bytes: info },
    { path: encryptedPackagePath, bytes: encrypted },
  ]);
}
