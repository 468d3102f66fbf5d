import { checkUpEn } from "./checkUpEn";
import { checkUpScreenEn } from "./checkUpScreenEn";
import { checkUpScreenZh } from "./checkUpScreenZh";
import { checkUpZh } from "./checkUpZh";
import type { Language } from "./language";

interface CheckUpTexts {
  readonly findings: typeof checkUpZh;
  readonly screen: typeof checkUpScreenZh;
}

/** Apart from the texts of the pane: they load with the check-up. */
export const checkUpTexts: Readonly<Record<Language, CheckUpTexts>> = {
  zh: { findings: checkUpZh, screen: checkUpScreenZh },
  en: { findings: checkUpEn, screen: checkUpScreenEn },
};
