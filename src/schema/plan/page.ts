import type { Language } from "../../i18n/language";
import type { PagePlan } from "../workbookPlan";

const footers: Readonly<Record<Language, string>> = {
  zh: "&A　第 &P 页，共 &N 页",
  en: "&A  ·  page &P of &N",
};

/** A4 landscape, all columns on one page, the headers on every page. */
export function pageOf(language: Language, part: Pick<PagePlan, "printArea" | "titleRows">): PagePlan {
  return { landscape: true, fitWide: 1, footer: footers[language], ...part };
}
