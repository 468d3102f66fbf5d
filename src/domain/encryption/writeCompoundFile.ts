import { joinBytes, padToMultiple, uint32, type Bytes } from "./byteParts";
import { planDirectory, type CompoundStream, type PlacedEntry } from "./compoundDirectory";
import {
  difatSector,
  endOfChain,
  fatSector,
  firstDifatPlace,
  freeSector,
  headerDifatCount,
  miniSectorSize,
  sectorSize,
  signature,
  smallestStream,
} from "./compoundLayout";

const numbersPerSector = sectorSize / 4;
const difatNumbers = numbersPerSector - 1;

/** A compound file of version 3, as Office writes it. */
export function writeCompoundFile(streams: readonly CompoundStream[]): Bytes {
  const isSmall = ({ bytes }: CompoundStream) => bytes.length < smallestStream;
  const small = place(streams.filter(isSmall), miniSectorSize);
  const large = streams.filter((stream) => !isSmall(stream));
  const parts = place([...large, { path: "", bytes: small.body }], sectorSize);
  const starts = new Map([...small.starts, ...parts.starts]);
  const root = { start: parts.starts.get("") ?? endOfChain, size: small.body.length };
  const entries = planDirectory(streams, (path) => starts.get(path) ?? endOfChain, root);
  const directory = joinBytes(...entries.map(directoryEntry));
  const miniFat = padNumbers(small.chains);
  const tail = place(
    [
      { path: "miniFat", bytes: uint32(...miniFat) },
      { path: "directory", bytes: fillDirectory(directory) },
    ],
    sectorSize,
    parts.chains.length,
  );
  const chains = [...parts.chains, ...tail.chains];
  const { fatCount, difatCount } = countTables(chains.length);
  const fatStart = chains.length;
  const fat = padNumbers([...chains, ...marks(fatCount, fatSector), ...marks(difatCount, difatSector)]);
  const fatSectors = Array.from({ length: fatCount }, (_, index) => fatStart + index);
  const header = fileHeader({
    fatSectors,
    directory: tail.starts.get("directory") ?? endOfChain,
    miniFat: tail.starts.get("miniFat") ?? endOfChain,
    miniFatCount: miniFat.length / numbersPerSector,
    difat: difatCount === 0 ? endOfChain : fatStart + fatCount,
    difatCount,
  });
  const difat = difatSectors(fatSectors.slice(headerDifatCount), fatStart + fatCount);
  return joinBytes(header, parts.body, tail.body, uint32(...fat), difat);
}

function marks(count: number, mark: number): number[] {
  return Array.from({ length: count }, () => mark);
}

interface Placed {
  readonly body: Bytes;
  readonly chains: readonly number[];
  readonly starts: ReadonlyMap<string, number>;
}

/** One after the other, each from the start of a sector. */
function place(streams: readonly CompoundStream[], size: number, firstSector = 0): Placed {
  const chains: number[] = [];
  const starts = new Map<string, number>();
  const bodies = streams.map(({ path, bytes }) => {
    const count = Math.ceil(bytes.length / size);
    const start = firstSector + chains.length;
    if (count > 0) starts.set(path, start);
    for (let index = 1; index <= count; index += 1) chains.push(index === count ? endOfChain : start + index);
    return padToMultiple(bytes, size);
  });
  return { body: joinBytes(...bodies), chains, starts };
}

/** The table also allocates itself. */
function countTables(usedSectors: number): { fatCount: number; difatCount: number } {
  let [fatCount, difatCount] = [0, 0];
  for (;;) {
    const neededFat = Math.ceil((usedSectors + fatCount + difatCount) / numbersPerSector);
    const neededDifat = Math.max(0, Math.ceil((neededFat - headerDifatCount) / difatNumbers));
    if (neededFat === fatCount && neededDifat === difatCount) return { fatCount, difatCount };
    [fatCount, difatCount] = [neededFat, neededDifat];
  }
}

function difatSectors(fatSectors: readonly number[], firstSector: number): Bytes {
  const parts: Bytes[] = [];
  for (let start = 0; start < fatSectors.length; start += difatNumbers) {
    const listed = fatSectors.slice(start, start + difatNumbers);
    const isLast = start + difatNumbers >= fatSectors.length;
    const blanks = marks(difatNumbers - listed.length, freeSector);
    parts.push(uint32(...listed, ...blanks, isLast ? endOfChain : firstSector + parts.length + 1));
  }
  return joinBytes(...parts);
}

function padNumbers(numbers: readonly number[]): number[] {
  const count = Math.ceil(numbers.length / numbersPerSector) * numbersPerSector;
  return Array.from({ length: count }, (_, index) => numbers[index] ?? freeSector);
}

interface HeaderFacts {
  readonly fatSectors: readonly number[];
  readonly directory: number;
  readonly miniFat: number;
  readonly miniFatCount: number;
  readonly difat: number;
  readonly difatCount: number;
}

function fileHeader({ fatSectors, directory, miniFat, miniFatCount, difat, difatCount }: HeaderFacts): Bytes {
  const header = new Uint8Array(sectorSize);
  const view = new DataView(header.buffer);
  header.set(signature);
  const words: [number, number][] = [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ];
  for (const [at, value] of words) view.setUint16(at, value, true);
  const numbers: [number, number][] = [
    [44, fatSectors.length],
    [48, directory],
    [56, smallestStream],
    [60, miniFatCount === 0 ? endOfChain : miniFat],
    [64, miniFatCount],
    [68, difat],
    [72, difatCount],
  ];
  for (const [at, value] of numbers) view.setUint32(at, value, true);
  for (let index = 0; index < headerDifatCount; index += 1) {
    view.setUint32(firstDifatPlace + index * 4, fatSectors[index] ?? freeSector, true);
  }
  return header;
}

const entrySize = 128;

function directoryEntry({ name, type, left, right, child, start, size }: PlacedEntry): Bytes {
  const entry = new Uint8Array(entrySize);
  const view = new DataView(entry.buffer);
  for (let index = 0; index < name.length; index += 1) view.setUint16(index * 2, name.charCodeAt(index), true);
  view.setUint16(64, (name.length + 1) * 2, true);
  entry[66] = type;
  // Black: a balanced tree of black nodes alone is one of the trees that the format allows.
  entry[67] = 1;
  [left, right, child].forEach((value, index) => view.setUint32(68 + index * 4, value, true));
  view.setUint32(116, start, true);
  view.setUint32(120, size, true);
  return entry;
}

/** Unused entries point nowhere. */
function fillDirectory(directory: Bytes): Bytes {
  const used = directory.length / entrySize;
  const filled = padToMultiple(directory, sectorSize);
  const view = new DataView(filled.buffer);
  for (let index = used; index < filled.length / entrySize; index += 1) {
    for (const at of [68, 72, 76]) view.setUint32(index * entrySize + at, freeSector, true);
  }
  return filled;
}
