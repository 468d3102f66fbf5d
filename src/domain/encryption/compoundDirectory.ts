import { freeSector } from "./compoundLayout";

/** `path`: names of storages and of the stream, joined by `/`. */
export interface CompoundStream {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface PlacedEntry {
  readonly name: string;
  /** 1 storage, 2 stream, 5 root. */
  readonly type: 1 | 2 | 5;
  /** Places of entries in the directory. */
  left: number;
  right: number;
  child: number;
  readonly start: number;
  readonly size: number;
}

interface Place {
  readonly start: number;
  readonly size: number;
}

/** The storages and streams as entries that point at each other: the ones in a storage are a search tree. */
export function planDirectory(
  streams: readonly CompoundStream[],
  startOf: (path: string) => number,
  root: Place,
): PlacedEntry[] {
  const entries: PlacedEntry[] = [entryOf("Root Entry", 5, root)];
  addChildren("", 0);
  return entries;

  function addChildren(storage: string, parent: number): void {
    const children = childrenOf(streams, storage).map((name) => ({ name, place: addEntry(storage + name) }));
    const owner = entries[parent];
    if (owner)
      owner.child = link(
        entries,
        children.map(({ place }) => place),
      );
    for (const { name, place } of children) if (entries[place]?.type === 1) addChildren(`${storage}${name}/`, place);
  }

  function addEntry(path: string): number {
    const stream = streams.find((each) => each.path === path);
    const name = path.split("/").at(-1) ?? "";
    const place = stream ? { start: startOf(path), size: stream.bytes.length } : { start: 0, size: 0 };
    return entries.push(entryOf(name, stream ? 2 : 1, place)) - 1;
  }
}

function entryOf(name: string, type: PlacedEntry["type"], place: Place): PlacedEntry {
  return { name, type, left: freeSector, right: freeSector, child: freeSector, ...place };
}

/** In the order of the search tree: shorter names first, then by capitals. */
function childrenOf(streams: readonly CompoundStream[], storage: string): string[] {
  const inside = streams.filter(({ path }) => path.startsWith(storage));
  const names = new Set(inside.map(({ path }) => path.slice(storage.length).split("/")[0] ?? ""));
  return [...names].sort((one, other) => {
    if (one.length !== other.length) return one.length - other.length;
    return one.toUpperCase() < other.toUpperCase() ? -1 : 1;
  });
}

/** The middle one on top, answers its place. */
function link(entries: readonly PlacedEntry[], places: readonly number[]): number {
  const middle = Math.floor(places.length / 2);
  const top = places[middle];
  const entry = entries[top ?? -1];
  if (top === undefined || !entry) return freeSector;
  entry.left = link(entries, places.slice(0, middle));
  entry.right = link(entries, places.slice(middle + 1));
  return top;
}
