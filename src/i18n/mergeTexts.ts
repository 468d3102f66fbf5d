/** What a merge leaves in the remarks, in the workbook's language, and what its screen says: apart from the texts of the pane. */
import type { Language } from "./language";
import { mergeEn } from "./mergeEn";
import { mergeZh } from "./mergeZh";

export const mergeTexts: Readonly<Record<Language, typeof mergeZh>> = { zh: mergeZh, en: mergeEn };
