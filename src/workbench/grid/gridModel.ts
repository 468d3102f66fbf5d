/** o-spreadsheet's model as the grid sees it: the engine's own, with the types that the library publishes. */
import type { Model } from "@odoo/o-spreadsheet";
import type { OdooEngine } from "../../embedded-excel/engine/odooEngine";

export type GridModel = Model;
export type GridGetters = Model["getters"];
export type GridPosition = Parameters<GridGetters["getEvaluatedCell"]>[0];
export type GridStyle = ReturnType<GridGetters["getCellComputedStyle"]>;
export type GridBorder = NonNullable<ReturnType<GridGetters["getCellComputedBorder"]>>;

/** The engine describes only the members that it calculates with. */
export function gridModelOf(engine: OdooEngine): GridModel {
  return engine.model as unknown as GridModel;
}
