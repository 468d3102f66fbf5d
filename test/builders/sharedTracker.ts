import { RecordJournal } from "../../src/actions/recordJournal";
import { createEmbeddedExcel } from "../../src/embedded-excel/createEmbeddedExcel";
import type { WorkbookState } from "../../src/embedded-excel/model/workbookState";
import type { ExcelClient } from "../../src/embedded-excel/protocol/nodeClient";
import { SharedWorkbook } from "../../src/embedded-excel/replicas/sharedWorkbook";
import { hearOwnWrites } from "../../src/excel/writing/ownWrites";
import { makeSmallTracker } from "./smallTracker";
import { today } from "./trackerExcel";

/** A small tracker that several people have open, each in an Excel of their own with a pane beside it. */
export interface SharedTracker {
  readonly shared: SharedWorkbook;
  readonly replicas: readonly Replica[];
}

export type Replica = Awaited<ReturnType<typeof openReplica>>;

/** `readTime`: the clock of their journals, in milliseconds. */
export async function openSharedTracker(
  count: number,
  readTime: () => number = () => 0,
  state?: WorkbookState,
): Promise<SharedTracker> {
  const begun = state ?? (await makeSmallTracker());
  const replicas = await Promise.all(Array.from({ length: count }, () => openReplica(readTime)));
  const excels = replicas.map(({ excel }) => excel);
  return { shared: new SharedWorkbook(excels, begun), replicas };
}

async function openReplica(readTime: () => number) {
  const excel = await createEmbeddedExcel({ today, calculation: "off" });
  const client = excel.connectClient();
  const journal = new RecordJournal(readTime);
  const act = <Answer>(work: () => Promise<Answer>) => actWith(client, journal, work);
  return { excel, client, journal, act };
}

/** One after the other: `Excel` is global, and so is who hears what is written. */
async function actWith<Answer>(
  client: ExcelClient,
  journal: RecordJournal,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const restore = client.installGlobals();
  hearOwnWrites((write) => journal.hear(write));
  try {
    return await work();
  } finally {
    hearOwnWrites(null);
    restore();
  }
}
