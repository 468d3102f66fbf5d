import type { Language } from "../../i18n/language";
import { demoRows } from "../demo/demoRows";
import type { WorkbookKind } from "../formulaText";
import type { PresetKey } from "../presets/preset";
import { presets } from "../presets/presets";
import { tableSchema } from "../tableSchema";
import { tableKeys } from "../tables/tables";
import type { NamePlan, WorkbookPlan } from "../workbookPlan";
import { planDataSheet } from "./dataSheet";
import { planGuideSheet } from "./guideSheet";
import { planOptionsSheet } from "./optionsSheet";
import { planRegionsSheet } from "./regionsSheet";
import { guideTexts } from "./guideTexts";
import { planTodaySheet } from "./todaySheet";

export interface WorkbookWish {
  readonly language: Language;
  readonly preset: PresetKey;
  /** Serial; the dates of the demo rows stand around it. */
  readonly today: number;
  readonly demo: boolean;
}

/** The whole new workbook. The hidden names of the data columns (`gd.Customers.phone`) follow from the keys of its tables. */
export function planWorkbook({ language, preset, today, demo }: WorkbookWish): WorkbookPlan {
  const kind: WorkbookKind = { language, preset };
  const demoData = demo ? demoRows(kind, today) : null;
  const options = planOptionsSheet(kind, { owners: demoData?.owners ?? [] });
  const regions = planRegionsSheet(kind);
  const dataSheets = tableKeys.map((key) => planDataSheet(tableSchema(key, preset), kind, demoData?.rows[key] ?? []));
  return {
    title: `${guideTexts.title[language]} · ${presets[preset].name[language]}`,
    sheets: [planGuideSheet(kind), planTodaySheet(kind), ...dataSheets, regions.sheet, options.sheet],
    names: [...columnNames(kind), ...options.names, ...regions.names],
  };
}

/** Columns that people choose from when they type into other tables. */
function columnNames({ preset, language }: WorkbookKind): NamePlan[] {
  const headerOf = (table: "Customers" | "Orders", key: string): string =>
    tableSchema(table, preset).columns.find((column) => column.key === key)?.header[language] ?? "";
  return [
    { name: "CustomerNames", formula: `=Customers[${headerOf("Customers", "name")}]`, visible: true },
    { name: "OrderNumbers", formula: `=Orders[${headerOf("Orders", "orderNumber")}]`, visible: true },
  ];
}
