import type { TableKey } from "../columnSpec";
import { defaultSettings } from "../defaultSettings";
import type { WorkbookKind } from "../formulaText";
import { createListWords } from "../listWords";
import { createRowCodec } from "../rowCodec";
import { tableSchema } from "../tableSchema";
import { tableKeys } from "../tables/tables";
import type { PlanValue } from "../workbookPlan";
import { demoRecords, demoTrades } from "./demoRecords";

export interface DemoRows {
  /** Cells as they stand on the sheets. */
  readonly rows: Readonly<Record<TableKey, PlanValue[][]>>;
  readonly owners: readonly string[];
}

export function demoRows(kind: WorkbookKind, today: number): DemoRows {
  const words = createListWords(defaultSettings(kind.preset, kind.language), kind.language);
  const records = demoRecords(kind, today);
  const rows = tableKeys.map((key) => {
    const codec = createRowCodec(tableSchema(key, kind.preset), words);
    return [key, records[key].map((record) => codec.toCells(record))] as const;
  });
  return {
    rows: Object.fromEntries(rows) as Record<TableKey, PlanValue[][]>,
    owners: demoTrades[kind.preset].owners.map((owner) => owner[kind.language]),
  };
}
