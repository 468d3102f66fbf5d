import type { Language } from "../../i18n/language";
import { demoRows } from "../demo/demoRows";
import { renderFormula, type WorkbookKind } from "../formulaText";
import type { PresetKey } from "../presets/preset";
import { planLogSheet } from "../log/logSheet";
import { presets } from "../presets/presets";
import { arrangeTable, headersByPath, type TableLayouts } from "../tableLayout";
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
  /** Of tables that stand already, as people arranged them. */
  readonly layouts?: TableLayouts;
}

/** The whole new workbook. The hidden names of the data columns (`gd.Customers.phone`) follow from the keys of its tables. */
export function planWorkbook({ language, preset, today, demo, layouts = {} }: WorkbookWish): WorkbookPlan {
  const kind: WorkbookKind = { language, preset, headers: headersByPath(layouts) };
  const demoData = demo ? demoRows(kind, today) : null;
  const options = planOptionsSheet(kind, { owners: demoData?.owners ?? [] });
  const regions = planRegionsSheet(kind);
  const dataSheets = tableKeys.map((key) =>
    planDataSheet(arrangeTable(tableSchema(key, preset), layouts[key]), kind, demoData?.rows[key] ?? []),
  );
  return {
    title: `${guideTexts.title[language]} · ${presets[preset].name[language]}`,
    sheets: [
      planGuideSheet(kind),
      planTodaySheet(kind),
      ...dataSheets,
      regions.sheet,
      options.sheet,
      planLogSheet(kind, today),
    ],
    names: [...columnNames(kind), ...options.names, ...regions.names],
  };
}

/** Columns that people choose from when they type into other tables. */
function columnNames(kind: WorkbookKind): NamePlan[] {
  return [
    { name: "CustomerNames", formula: renderFormula("Customers[name]", null, kind), visible: true },
    { name: "OrderNumbers", formula: renderFormula("Orders[orderNumber]", null, kind), visible: true },
  ];
}
