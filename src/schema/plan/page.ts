import type { Language } from "../../i18n/language";
import type { PagePlan, SheetPlan } from "../workbookPlan";

const footers: Readonly<Record<Language, string>> = {
  zh: "&A　第 &P 页，共 &N 页",
  en: "&A  ·  page &P of &N",
};

/** Characters that an A4 page takes across while they can still be read: at 60 % of their size. */
const readableCharacters = 240;

/** A4 landscape, the headers on every page. */
export function pageOf(language: Language, part: Pick<PagePlan, "printArea" | "titleRows">): PagePlan {
  return { landscape: true, fitWide: 1, footer: footers[language], ...part };
}

/** Pages across that a sheet of many columns takes. */
export function pagesWide({ columnWidths, hiddenColumns }: Pick<SheetPlan, "columnWidths" | "hiddenColumns">): number {
  const isHidden = (column: number): boolean =>
    hiddenColumns.some((hidden) => column >= hidden.column && column < hidden.column + hidden.count);
  const characters = columnWidths.flatMap(({ column, count, characters }) =>
    Array.from({ length: count }, (_, index) => (isHidden(column + index) ? 0 : characters)),
  );
  return Math.max(1, Math.ceil(characters.reduce((sum, width) => sum + width, 0) / readableCharacters));
}
