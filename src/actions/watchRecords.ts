import { watchChanges, type ChangeKind } from "../excel/watchChanges";
import type { TableKey } from "../schema/columnSpec";

/** Somebody who fills a row is told about once, shortly after the last cell. */
const quietMs = 1000;

export interface WatchOptions {
  readonly delayMs?: number;
  /** Hears of every single change at once. */
  readonly onEach?: (table: TableKey, kind: ChangeKind) => void;
}

/**
 * Tells which tables somebody else than this pane has changed, once things are quiet again. One sync to begin, none
 * later. The answer stops it; handlers die with the page that set them.
 */
export async function watchRecords(
  onChanged: (tables: readonly TableKey[]) => void,
  { delayMs = quietMs, onEach }: WatchOptions = {},
): Promise<() => Promise<void>> {
  const changed = new Set<TableKey>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (): void => {
    const tables = [...changed];
    changed.clear();
    onChanged(tables);
  };
  const stop = await watchChanges((table, kind) => {
    onEach?.(table, kind);
    changed.add(table);
    clearTimeout(timer);
    timer = setTimeout(tell, delayMs);
  });
  return async () => {
    await stop();
    clearTimeout(timer);
  };
}
