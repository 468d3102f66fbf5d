import type { Language } from "../../i18n/language";
import { workbenchTexts } from "../../i18n/workbenchTexts";

const storageKey = "gendan.workbench.language";

/** `?lang=` first, then what was chosen here before, then the browser's language. */
export function findLanguage(): Language {
  const wanted = new URLSearchParams(location.search).get("lang") ?? localStorage.getItem(storageKey);
  if (wanted === "zh" || wanted === "en") return wanted;
  return navigator.language.startsWith("zh") ? "zh" : "en";
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(storageKey, language);
}

/** Writes the texts that the page names: `data-text` is content, `data-hint` a tooltip, `data-label` an accessible name. */
export function showTexts(language: Language): void {
  const texts: Readonly<Record<string, unknown>> = workbenchTexts[language];
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en-US";
  document.title = workbenchTexts[language].title;
  forEachNamed("text", (element, name) => (element.textContent = String(texts[name])));
  forEachNamed("hint", (element, name) => (element.title = String(texts[name])));
  forEachNamed("label", (element, name) => element.setAttribute("aria-label", String(texts[name])));
}

function forEachNamed(kind: string, show: (element: HTMLElement, name: string) => void): void {
  for (const element of document.querySelectorAll<HTMLElement>(`[data-${kind}]`)) {
    show(element, element.dataset[kind] ?? "");
  }
}
