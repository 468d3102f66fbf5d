import type { Language } from "./language";
import { logEn } from "./logEn";
import { logZh } from "./logZh";

/** Apart from the texts of the pane: they load with the log. */
export const logTexts: Readonly<Record<Language, typeof logZh>> = { zh: logZh, en: logEn };
