import { languages } from "../../i18n/language";
import { chooseLanguage, language, texts } from "../session/language";
import { PillGroup } from "./PillGroup";

/** Switches the pane at once. */
export function LanguageChoice({ label, hint }: { label: string; hint?: string }) {
  return (
    <PillGroup
      label={label}
      hint={hint}
      choices={languages.map((each) => ({ value: each, label: texts.value.languageName[each] }))}
      value={language.value}
      isAlwaysChosen
      onChoose={(chosen) => void chooseLanguage(chosen === "en" ? "en" : "zh")}
    />
  );
}
