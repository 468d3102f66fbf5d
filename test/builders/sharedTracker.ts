import { createEmbeddedExcel } from "../../src/embedded-excel/createEmbeddedExcel";
import type { WorkbookState } from "../../src/embedded-excel/model/workbookState";
import type { ExcelClient } from "../../src/embedded-excel/protocol/nodeClient";
import { SharedWorkbook } from "../../src/embedded-excel/replicas/sharedWorkbook";
import { makeSmallTracker } from "./smallTracker";
import { today } from "./trackerExcel";

/** A small tracker that several people have open, each in an Excel of their own with a pane beside it. */
export interface SharedTracker {
  readonly shared: SharedWorkbook;
  readonly replicas: readonly Replica[];
}

export type Replica = Awaited<ReturnType<typeof openReplica>>;

export async function openSharedTracker(count: number, state?: WorkbookState): Promise<SharedTracker> {
  const replicas = await Promise.all(Array.from({ length: count }, openReplica));
  const begun = state ?? (await makeSmallTracker());
  return {
    shared: new SharedWorkbook(
      replicas.map(({ excel }) => excel),
      begun,
    ),
    replicas,
  };
}

async function openReplica() {
  const excel = await createEmbeddedExcel({ today, calculation: "off" });
  const client = excel.connectClient();
  return { excel, client, act: <Answer>(work: () => Promise<Answer>) => actWith(client, work) };
}

/** One after the other: `Excel` is global. */
async function actWith<Answer>(client: ExcelClient, work: () => Promise<Answer>): Promise<Answer> {
  const restore = client.installGlobals();
  try {
    return await work();
  } finally {
    restore();
  }
}
