/** Looks after what was added here, as long as the pane is open; see RecordJournal. */
import { signal } from "@preact/signals";
import { RecordJournal } from "../../actions/recordJournal";
import type { TableKey } from "../../schema/columnSpec";
import { followSheet } from "./records";

const journal = new RecordJournal(() => Date.now());

/** How many records were lost and written again since the person was last told. */
export const broughtBackCount = signal(0);
/** Rises with every addition and every look. */
const turn = signal(0);
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Of what others, or the person in the sheet, did to a table. */
export const hearChange = journal.hearChange.bind(journal);

/** The answer stops it. */
export function keepJournal(): () => void {
  const stop = journal.follow(waitForNextLook);
  return () => {
    stop();
    clearTimeout(waiting);
  };
}

/** Whether a look has found the record since it was added. */
export function isChecked(table: TableKey, id: string): boolean {
  return turn.value >= 0 && !journal.isUnseen(table, id);
}

/** After a change of others: it may have taken the place of something new. */
export function lookForAdded(): void {
  if (journal.nextLookAt !== null) void look();
}

function waitForNextLook(): void {
  turn.value += 1;
  clearTimeout(waiting);
  const next = journal.nextLookAt;
  if (next !== null) waiting = setTimeout(() => void look(), Math.max(0, next - Date.now()));
}

async function look(): Promise<void> {
  const count = await journal.look();
  waitForNextLook();
  if (count === 0) return;
  broughtBackCount.value += count;
  // What cannot be read now shows its reason when the person asks for it.
  await followSheet().catch(() => undefined);
}
