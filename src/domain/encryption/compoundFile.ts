/** The container of Office's encrypted files, [MS-CFB]: a small file system of sectors. Read in any of its forms. */
import { joinParts, type Bytes } from "./byteParts";
import { endOfChain, firstDifatPlace, headerDifatCount, miniSectorSize, signature } from "./compoundLayout";

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

const entrySize = 128;
const rootType = 5;
const streamType = 2;

/** The streams by name, whatever storage they are in. Null where the file is none or broken. */
export function readCompoundFile(bytes: Uint8Array): ReadonlyMap<string, Bytes> | null {
  if (bytes.length < 512 || !signature.every((byte, index) => bytes[index] === byte)) return null;
  try {
    return readStreams(bytes);
  } catch (error) {
    // What points outside of the file, in any of the many places that could.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function readStreams(bytes: Uint8Array): ReadonlyMap<string, Bytes> {
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorSize = 1 << header.getUint16(30, true);
  const sectorAt = (index: number): Uint8Array => {
    const start = (index + 1) * sectorSize;
    if (start + sectorSize > bytes.length + sectorSize - 1) throw new RangeError("sector");
    return bytes.subarray(start, start + sectorSize);
  };
  const fat = readFat(header, sectorAt);
  const read = (start: number) => readChain(start, fat, sectorAt);
  const entries = listEntries(read(header.getUint32(48, true)));
  const root = entries.find(({ type }) => type === rootType);
  const miniStream = root ? read(root.start) : new Uint8Array();
  const miniFat = numbersOf(header.getUint32(64, true) === 0 ? new Uint8Array() : read(header.getUint32(60, true)));
  const miniSectorAt = (index: number) => miniStream.subarray(index * miniSectorSize, (index + 1) * miniSectorSize);
  const smallest = header.getUint32(56, true);
  const streams = entries.filter(({ type }) => type === streamType);
  return new Map(
    streams.map(({ name, start, size }) => {
      if (size === 0) return [name, new Uint8Array()];
      const whole = size < smallest ? readChain(start, miniFat, miniSectorAt) : read(start);
      if (whole.length < size) throw new RangeError("stream");
      return [name, whole.slice(0, size)];
    }),
  );
}

function readFat(header: DataView, sectorAt: (index: number) => Uint8Array): readonly number[] {
  const listed = Array.from({ length: headerDifatCount }, (_, index) =>
    header.getUint32(firstDifatPlace + index * 4, true),
  );
  let next = header.getUint32(68, true);
  for (let left = header.getUint32(72, true); left > 0 && next < endOfChain; left -= 1) {
    const numbers = numbersOf(sectorAt(next));
    listed.push(...numbers.slice(0, -1));
    next = numbers.at(-1) ?? endOfChain;
  }
  const count = header.getUint32(44, true);
  return listed.slice(0, count).flatMap((sector) => numbersOf(sectorAt(sector)));
}

function readChain(start: number, fat: readonly number[], sectorAt: (index: number) => Uint8Array): Bytes {
  const parts: Uint8Array[] = [];
  for (let sector = start; sector < endOfChain; sector = fat[sector] ?? endOfChain) {
    if (parts.length > fat.length) throw new RangeError("chain");
    parts.push(sectorAt(sector));
  }
  return joinParts(parts);
}

function listEntries(directory: Bytes): Entry[] {
  const view = new DataView(directory.buffer);
  return Array.from({ length: Math.floor(directory.length / entrySize) }, (_, index): Entry => {
    const place = index * entrySize;
    const nameBytes = Math.min(64, view.getUint16(place + 64, true));
    const codes = Array.from({ length: Math.max(0, nameBytes / 2 - 1) }, (__, at) =>
      view.getUint16(place + at * 2, true),
    );
    return {
      name: String.fromCharCode(...codes),
      type: directory[place + 66] ?? 0,
      start: view.getUint32(place + 116, true),
      size: view.getUint32(place + 120, true),
    };
  });
}

function numbersOf(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => view.getUint32(index * 4, true));
}
