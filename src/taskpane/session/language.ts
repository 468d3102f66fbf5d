/** The language of the pane; the workbook has its own. */
import { signal } from "@preact/signals";
import type { Language } from "../../i18n/language";
import { zh, type Texts } from "../../i18n/zh";
import { keep, recall } from "./machineMemory";

export const language = signal<Language>("zh");
export const texts = signal<Texts>(zh);

/** Texts of the other language load only when asked for. */
export async function loadTexts(wanted: Language): Promise<Texts> {
  return wanted === "zh" ? zh : (await import(/* webpackChunkName: "english" */ "../../i18n/en")).en;
}

export async function showLanguage(wanted: Language): Promise<void> {
  texts.value = await loadTexts(wanted);
  language.value = wanted;
  document.documentElement.lang = texts.value.locale;
  document.title = texts.value.product;
}

export async function chooseLanguage(wanted: Language): Promise<void> {
  await showLanguage(wanted);
  keep("language", wanted);
}

/** What this person chose before, else the language of Excel's own menus. */
export function findFirstLanguage(displayLanguage: string): Language {
  return readRemembered() ?? (/^zh\b/i.test(displayLanguage) ? "zh" : "en");
}

function readRemembered(): Language | null {
  const stored = recall("language");
  return stored === "zh" || stored === "en" ? stored : null;
}
