import { importEn } from "./importEn";
import { importZh, type ImportTexts } from "./importZh";
import type { Language } from "./language";

/** Apart from the texts of the pane: they load with the import. */
export const importTexts: Readonly<Record<Language, ImportTexts>> = { zh: importZh, en: importEn };
