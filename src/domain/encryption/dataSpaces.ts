/** Streams that say by what the package is transformed; the same in every encrypted workbook. Source: [MS-OFFCRYPTO] 2.1, 2.2. */
import { joinBytes, padToMultiple, uint32, utf16, type Bytes } from "./byteParts";
import type { CompoundStream } from "./compoundDirectory";

const folder = "\u0006DataSpaces";
const dataSpace = "StrongEncryptionDataSpace";
const transform = "StrongEncryptionTransform";
const transformId = "{FF9A3F03-56EF-4613-BDD5-5A41C1D07246}";
/** Reader, updater and writer 1.0. */
const versions = uint32(1, 1, 1);

export const encryptionInfoPath = "EncryptionInfo";
export const encryptedPackagePath = "EncryptedPackage";

export function dataSpaceStreams(): CompoundStream[] {
  const reference = joinBytes(uint32(1, 0), prefixed(encryptedPackagePath), prefixed(dataSpace));
  const id = prefixed(transformId);
  // Name, block size and cipher mode are blank where the encryption is agile.
  const blank = uint32(0, 0, 0, 4);
  return [
    { path: `${folder}/Version`, bytes: joinBytes(prefixed("Microsoft.Container.DataSpaces"), versions) },
    {
      path: `${folder}/DataSpaceMap`,
      bytes: joinBytes(uint32(8, 1), uint32(reference.length + 4), reference),
    },
    { path: `${folder}/DataSpaceInfo/${dataSpace}`, bytes: joinBytes(uint32(8, 1), prefixed(transform)) },
    {
      path: `${folder}/TransformInfo/${transform}/\u0006Primary`,
      bytes: joinBytes(
        uint32(id.length + 8, 1),
        id,
        prefixed("Microsoft.Container.EncryptionTransform"),
        versions,
        blank,
      ),
    },
  ];
}

/** A text after its length, filled up to four bytes. */
function prefixed(text: string): Bytes {
  const bytes = utf16(text);
  return joinBytes(uint32(bytes.length), padToMultiple(bytes, 4));
}
