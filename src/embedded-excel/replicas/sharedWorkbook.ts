/**
 * One workbook that several people have open, each in an Excel of their own, as when it lies in OneDrive. Cells that are
 * written on one replica reach the others when they merge: then every cell holds what was written into it last, blanks
 * included, and a table is as large as the largest. Assumed, since Microsoft says nothing of it: whoever changes more than
 * cells (rows, sheets, tables, names, rules, formats alone) has merged right before, and the others see it right after.
 */
import type { ExcelHost } from "../excelHost";
import type { WorkbookState } from "../model/workbookState";
import { announceChanges } from "../workbook/announceChanges";
import type { ChangeAuthor, TrackedArea, WorkbookEvent } from "../workbook/openWorkbook";
import type { Replication } from "../workbook/replication";
import { CellWrites, findLastWrites } from "./cellWrites";
import { copyState } from "./copyState";
import { findLargestTables, takeOverWrites } from "./takeOverWrites";

const others: ChangeAuthor = { role: "colleague" };

interface Replica {
  readonly host: ExcelHost;
  readonly writes: CellWrites;
}

export class SharedWorkbook {
  private readonly replicas: readonly Replica[];
  private time = 0;
  private isExchanging = false;

  constructor(hosts: readonly ExcelHost[], state: WorkbookState) {
    this.replicas = hosts.map((host) => ({ host, writes: new CellWrites() }));
    this.openState(state);
  }

  /** Every replica begins from a copy of it. */
  openState(state: WorkbookState): void {
    // What moves cells is seen by all at once: so all places that clients hold on to move together.
    const trackedAreas = new Set<TrackedArea>();
    for (const { host, writes } of this.replicas) {
      host.openState(copyState(state));
      host.workbook = { ...host.workbook, trackedAreas, replication: this.replicationOf(host, writes) };
      writes.clear();
    }
  }

  /** All replicas hold the same afterwards; clients hear of what changed on theirs. */
  merge(): void {
    const workbooks = this.replicas.map(({ host: { workbook }, writes }) => ({ workbook, writes }));
    const writes = findLastWrites(workbooks);
    const sizes = findLargestTables(workbooks.map(({ workbook }) => workbook));
    this.forgetWrites();
    for (const { workbook } of workbooks) {
      takeOverWrites(workbook, writes, sizes);
      announceChanges(workbook, others);
    }
  }

  private replicationOf(host: ExcelHost, writes: CellWrites): Replication {
    return {
      noteWrites: (sheet, area, inputs) => writes.note(sheet.id, area, inputs, (this.time += 1)),
      exchangeAround: (work) => this.exchangeAround(host, work),
    };
  }

  private exchangeAround<Answer>(changing: ExcelHost, work: () => Answer): Answer {
    if (this.isExchanging) return work();
    this.merge();
    const heard: WorkbookEvent[] = [];
    const stopListening = changing.listen((event) => heard.push(event));
    this.isExchanging = true;
    try {
      return work();
    } finally {
      this.isExchanging = false;
      stopListening();
      this.spread(changing, heard);
    }
  }

  private spread(changed: ExcelHost, events: readonly WorkbookEvent[]): void {
    this.forgetWrites();
    const hosts = this.replicas.map(({ host }) => host).filter((host) => host !== changed);
    for (const host of hosts) host.takeOver(copyState(changed.state));
    for (const event of events) {
      // What somebody selects or looks at is seen on their screen alone.
      if (event.kind !== "sheetChanged" && event.kind !== "tableChanged") continue;
      for (const host of hosts) host.workbook.raise({ ...event, author: others });
    }
  }

  private forgetWrites(): void {
    for (const { writes } of this.replicas) writes.clear();
  }
}
