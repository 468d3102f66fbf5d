import type { Language } from "../i18n/language";

/** A label of the workbook in both languages. */
export type Translated = Readonly<Record<Language, string>>;
