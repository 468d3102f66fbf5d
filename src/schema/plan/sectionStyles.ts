import type { PlanArea, StylePlan } from "../workbookPlan";
import { palette } from "./palette";

export function sectionTitle(target: PlanArea): StylePlan {
  return { area: target, bold: true, fontSize: 12, fontColor: palette.brand };
}

export function columnHeaders(target: PlanArea): StylePlan {
  return {
    area: target,
    bold: true,
    fillColor: palette.brand,
    fontColor: palette.white,
    wrapText: true,
    horizontal: "Center",
    vertical: "Center",
  };
}

export function inputCells(target: PlanArea): StylePlan {
  return { area: target, fillColor: palette.input, outline: palette.line, horizontal: "Center" };
}
