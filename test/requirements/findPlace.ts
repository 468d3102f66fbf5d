import { existsSync } from "node:fs";
import type { TableKey } from "../../src/schema/columnSpec";
import { lists } from "../../src/schema/lists";
import { planWorkbook } from "../../src/schema/plan/planWorkbook";
import { presetKeys } from "../../src/schema/presets/presets";
import { findColumn, tableSchema } from "../../src/schema/tableSchema";
import { today } from "../builders/trackerExcel";

/** Whether a place of a requirement exists in some preset's workbook or in the repository. */
export function findPlace(place: string): boolean {
  const [kind = "", what = ""] = place.split(/:(.*)/s);
  switch (kind) {
    case "column":
      return isColumn(what);
    case "list":
      return what in lists;
    case "code":
    case "test":
      return existsSync(what);
    case "name":
      return plan.names.some(({ name }) => name === what);
    case "sheet":
      return plan.sheets.some(({ key }) => key === what);
    default:
      return false;
  }
}

const plan = planWorkbook({ preset: "general", language: "en", today, demo: false });

function isColumn(path: string): boolean {
  const [table, key = ""] = path.split(".");
  return presetKeys.some((preset) => findColumn(tableSchema(table as TableKey, preset), key) !== undefined);
}
