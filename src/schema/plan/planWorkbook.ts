import type { Language } from "../../i18n/language";
import { defaultSettings } from "../defaultSettings";
import { demoRows } from "../demo/demoRows";
import { renderFormula, type WorkbookKind } from "../formulaText";
import type { PresetKey } from "../presets/preset";
import { planLogSheet } from "../log/logSheet";
import { presets } from "../presets/presets";
import type { Settings } from "../settings";
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
  /** What Options say, own fields apart; by default what the preset begins with. */
  readonly settings?: Settings;
  /** Of tables that stand already, as people arranged them. */
  readonly layouts?: TableLayouts;
}

/** The whole new workbook. The hidden names of the data columns (`gd.Customers.phone`) follow from the keys of its tables. */
export function planWorkbook({
  language,
  preset,
  today,
  demo,
  settings = defaultSettings(preset, language),
  layouts = {},
}: WorkbookWish): WorkbookPlan {
  const kind: WorkbookKind = { language, preset, headers: headersByPath(layouts) };
  const demoData = demo ? demoRows(kind, today) : null;
  const options = planOptionsSheet(kind, withOwners(settings, demoData?.owners ?? []));
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

function withOwners(settings: Settings, names: readonly string[]): Settings {
  const owners = [...(settings.lists["owner"] ?? []), ...names.map((name) => ({ code: name, label: name }))];
  return { ...settings, lists: { ...settings.lists, owner: owners } };
}

/** Columns that people choose from when they type into other tables. */
function columnNames(kind: WorkbookKind): NamePlan[] {
  return [
    { name: "CustomerNames", formula: renderFormula("Customers[name]", null, kind), visible: true },
    { name: "OrderNumbers", formula: renderFormula("Orders[orderNumber]", null, kind), visible: true },
  ];
}
