/** An Excel without window: a workbook, what calculates it, and those who are connected to it. Runs in Node and in browsers. */
import { createOdooEngine, type OdooEngine } from "./engine/odooEngine";
import { createEmptyWorkbook } from "./model/emptyWorkbook";
import type { CellValue } from "./model/cellInput";
import type { WorkbookState } from "./model/workbookState";
import { objectMakers } from "./objects/objectMakers";
import { Person } from "./person/person";
import { ClientSession } from "./protocol/clientSession";
import { CellEdit } from "./workbook/cellEdit";
import { createOpenWorkbook } from "./workbook/createOpenWorkbook";
import { sheetById, type Language, type OpenWorkbook, type WorkbookEvent } from "./workbook/openWorkbook";
import { readXlsx } from "./xlsx/readXlsx";
import { writeXlsx } from "./xlsx/writeXlsx";

export interface ExcelHostOptions {
  /** An .xlsx file; without it the workbook is empty. */
  bytes?: Uint8Array;
  /** Serial of the day that TODAY() gives; the machine's own day without it. */
  today?: number;
  /** `off`: formulas keep the values that the file brought, for files that are too large to calculate. */
  calculation?: "on" | "off";
  /** Excel's own language: default names, dates as they are typed. */
  language?: Language;
  fileName?: string;
  /** Excel opened the file so that it cannot be saved under its name. */
  isReadOnly?: boolean;
}

export class ExcelHost {
  /** The workbook that is open now. */
  workbook: OpenWorkbook;
  /** What a person at the screen does and sees. */
  readonly person: Person;
  /** The same for somebody who has the workbook open elsewhere. */
  readonly colleague: Person;
  /** A grid says here when a person types in a cell. */
  readonly cellEdit = new CellEdit();
  /** For a grid that draws it; null while calculation is off. */
  engine: OdooEngine | null = null;
  private readonly sessions: ClientSession[] = [];
  private readonly listeners = new Set<(event: WorkbookEvent) => void>();

  constructor(private readonly options: ExcelHostOptions) {
    this.workbook = this.show(createEmptyWorkbook());
    this.person = new Person(this, "person");
    this.colleague = new Person(this, "colleague");
  }

  get state(): WorkbookState {
    return this.workbook.state;
  }

  /** For a client of any transport: requests are run with `processRequest(session, request)`. */
  openSession(): ClientSession {
    const session = new ClientSession(this, objectMakers);
    this.sessions.push(session);
    return session;
  }

  /** The answer stops listening. */
  listen(listener: (event: WorkbookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async open(bytes: Uint8Array): Promise<void> {
    this.openState(await readXlsx(bytes));
  }

  /** A workbook that was read already. */
  openState(state: WorkbookState): void {
    this.workbook = this.show(state);
    for (const session of this.sessions) session.forgetReferences();
    this.cellEdit.end();
  }

  /** The workbook as it stands elsewhere by now; unlike with another workbook, clients keep what they hold on to. */
  takeOver(state: WorkbookState): void {
    const { selections, trackedAreas, replication } = this.workbook;
    this.workbook = { ...this.show(state), selections, trackedAreas, replication };
  }

  /** Excel's own language: how dates are typed and shown from now on. */
  setLanguage(language: Language): void {
    this.workbook = { ...this.workbook, language };
  }

  /** The workbook as an .xlsx file. */
  async save(): Promise<Uint8Array> {
    const { calculation } = this.workbook;
    calculation.flush();
    return writeXlsx(this.state, valueReader(this.workbook));
  }

  private show(state: WorkbookState): OpenWorkbook {
    const { calculation = "on", language = "zh-CN", fileName = "Book1.xlsx", isReadOnly = false, today } = this.options;
    this.engine = calculation === "on" ? createOdooEngine() : null;
    this.engine?.setToday(today ?? null);
    return createOpenWorkbook(state, {
      engine: this.engine,
      language,
      fileName,
      isReadOnly,
      today: () => today ?? machineToday(),
      isHeard: () => this.sessions.some(({ hearsEvents }) => hearsEvents),
      raise: (event) => this.listeners.forEach((listener) => listener(event)),
    });
  }
}

const unixEpochSerial = 25_569;
const dayMilliseconds = 86_400_000;

function machineToday(): number {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / dayMilliseconds + unixEpochSerial;
}

/** Rows read at once: cell by cell the engine would be asked too often. */
const rowsPerReading = 1000;

function valueReader(workbook: OpenWorkbook): (sheetId: string, row: number, column: number) => CellValue {
  let [readSheetId, top]: [string, number] = ["", 0];
  let values: CellValue[][] = [];
  return (sheetId, row, column) => {
    if (sheetId !== readSheetId || row < top || row >= top + rowsPerReading) {
      [readSheetId, top] = [sheetId, row - (row % rowsPerReading)];
      values = readRows(workbook, sheetId, top);
    }
    return values[row - top]?.[column] ?? null;
  };
}

function readRows(workbook: OpenWorkbook, sheetId: string, top: number): CellValue[][] {
  const sheet = sheetById(workbook, sheetId);
  const bottom = Math.min(top + rowsPerReading, sheet.inputs.length) - 1;
  if (bottom < top) return [];
  // Not `map`, which would leave the holes of blank rows.
  const widths = Array.from(sheet.inputs.slice(top, bottom + 1), (row) => row?.length ?? 0);
  const right = Math.max(1, ...widths) - 1;
  return workbook.calculation.valuesIn(sheet, { top, bottom, left: 0, right });
}
