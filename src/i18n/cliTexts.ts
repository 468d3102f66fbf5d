import { cliEn } from "./cliEn";
import { cliZh, type CliTexts } from "./cliZh";
import type { Language } from "./language";

export const cliTexts: Readonly<Record<Language, CliTexts>> = { zh: cliZh, en: cliEn };
