import { readSelectedRecord, watchSelection, type SelectedRecord } from "../excel/watchSelection";

/**
 * Tells which record the person stands on, now and whenever that changes; null off the data. The answer stops it.
 * Handlers die with the page that set them.
 */
export async function watchSelectedRecord(
  onSelected: (record: SelectedRecord | null) => void,
  onFailed: (error: unknown) => void,
): Promise<() => Promise<void>> {
  const stop = await watchSelection(onSelected, onFailed);
  onSelected(await readSelectedRecord());
  return stop;
}
