import type { SpreadsheetEngine } from "../engine/spreadsheetEngine";
import type { WorkbookState } from "../model/workbookState";
import { Calculation } from "./calculation";
import { ChangeLog } from "./changeLog";
import type { Language, OpenWorkbook, WorkbookEvent } from "./openWorkbook";

export interface OpenOptions {
  engine: SpreadsheetEngine | null;
  language: Language;
  fileName: string;
  isReadOnly: boolean;
  today: () => number;
  /** Whether anybody is told of events with their values. */
  isHeard: () => boolean;
  raise: (event: WorkbookEvent) => void;
}

export function createOpenWorkbook(state: WorkbookState, options: OpenOptions): OpenWorkbook {
  const { engine, isHeard, ...rest } = options;
  const calculation = new Calculation(state, engine);
  calculation.loadAll();
  return {
    ...rest,
    state,
    calculation,
    changes: new ChangeLog((sheet, area) => calculation.valuesIn(sheet, area), isHeard),
    selections: new Map(),
    trackedAreas: new Set(),
    formulas: new Map(),
    replication: null,
    counters: {
      sheet: state.sheets.length,
      table: highestNumber(state.sheets.flatMap(({ tables }) => tables.map(({ id }) => id))),
      rule: highestNumber(state.sheets.flatMap((sheet) => sheet.conditionalFormats.map(({ id }) => id))),
      chart: highestNumber(state.sheets.flatMap(({ charts }) => charts.map(({ id }) => id))),
    },
  };
}

/** The number at the end of each id. */
function highestNumber(ids: readonly string[]): number {
  return ids.reduce((highest, id) => Math.max(highest, Number(/(\d{1,12})\}?$/.exec(id)?.[1] ?? 0)), 0);
}
