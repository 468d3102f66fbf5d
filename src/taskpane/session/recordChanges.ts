/** Keeps the records as the sheet holds them while people and colleagues change it. */
import { effect } from "@preact/signals";
import { lacksIds } from "../../actions/giveMissingIds";
import { waitUntilCellIsLeft } from "../../actions/waitUntilCellIsLeft";
import { watchRecords } from "../../actions/watchRecords";
import { isCellEdited } from "./describeError";
import { hearChange, lookForAdded } from "./journal";
import { areRecordsStale, followSheet, records, refreshRecords } from "./records";
import { isCheckUpShown, screen, shownCustomer, shownTask } from "./screen";

/** The answer stops it. */
export function followRecordChanges(): () => void {
  // Without events the records follow the refresh button and every change of one's own, as they always do.
  const stopping = watchRecords(onChanged, { onEach: hearChange }).catch(() => null);
  const stopEffect = effect(() => {
    // A record that is being edited is compared with the sheet when it is saved.
    const isRead = screen.value !== "settings" || shownCustomer.value !== null || isCheckUpShown.value;
    const isShown = shownTask.value === null && isRead;
    if (areRecordsStale.value && records.value !== null && isShown) void refreshStale();
  });
  // The field that takes the focus has it only in the next task.
  const onLeft = () => setTimeout(() => areRecordsStale.peek() && void refreshStale(), 0);
  document.addEventListener("focusout", onLeft);
  window.addEventListener("focus", giveIdsToTypedRows);
  return () => {
    document.removeEventListener("focusout", onLeft);
    window.removeEventListener("focus", giveIdsToTypedRows);
    stopEffect();
    void stopping.then((stop) => stop?.()).catch(() => undefined);
  };
}

function onChanged(): void {
  areRecordsStale.value = true;
  lookForAdded();
}

/** Whoever turns to the pane may want to open what was just typed into the sheet; without an id that cannot be found again. */
function giveIdsToTypedRows(): void {
  const read = records.peek();
  if (read !== null && lacksIds(read) && shownTask.peek() === null) void refreshRecords().catch(() => undefined);
}

/** What cannot be read now shows its reason when the person asks for it; only a cell that is being edited is waited for. */
async function refreshStale(): Promise<void> {
  if (shownTask.peek() !== null || isFillingForm()) return;
  try {
    await followSheet();
  } catch (error) {
    if (!isCellEdited(error)) return;
    await waitUntilCellIsLeft().then(
      () => (areRecordsStale.value = true),
      () => undefined,
    );
  }
}

/**
 * A form keeps what was typed whatever is read, but nothing may move under the person's hands. The field stays active
 * when the person goes over to the sheet: then it is the page that has lost the focus.
 */
function isFillingForm(): boolean {
  const field = document.activeElement?.closest("textarea, select, input:not([type=search])") ?? null;
  return document.hasFocus() && field !== null;
}
