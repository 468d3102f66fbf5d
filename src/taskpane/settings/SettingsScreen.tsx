import { lists } from "../../schema/lists";
import { optionListKeys } from "../../schema/optionListKeys";
import { presets } from "../../schema/presets/presets";
import { formatIsoDate } from "../../domain/dates/serialDate";
import { listValuesOf } from "../add/choices";
import { LanguageChoice } from "../components/LanguageChoice";
import { MyNameField } from "../components/MyNameField";
import { language, texts } from "../session/language";
import { workbook, type OurWorkbook } from "../session/workbook";
import { About } from "./About";
import { CadenceTable } from "./CadenceTable";
import { timesForgotten } from "./forgetMachine";
import { OpenWithWorkbook } from "./OpenWithWorkbook";
import { SaveSettings } from "./SaveSettings";
import { findDraftProblems } from "./settingDrafts";
import { ThresholdFields, WeekendDays } from "./ThresholdFields";
import "./settings.css";

export function SettingsScreen() {
  const { settings } = texts.value;
  const ours = workbook.value;
  if (ours.kind !== "ours") return null;
  const problems = findDraftProblems(ours.settings);
  return (
    <div class="screen">
      <LanguageChoice label={settings.paneLanguage} hint={settings.paneLanguageNote} />
      <MyNameField key={timesForgotten.value} />
      <OpenWithWorkbook />
      <CadenceTable workbook={ours} problems={problems} />
      <WeekendDays workbook={ours} problems={problems} />
      <ThresholdFields workbook={ours} problems={problems} />
      <SaveSettings workbook={ours} hasProblems={problems.size > 0} />
      <WorkbookFacts workbook={ours} />
      <OptionLists workbook={ours} />
      <About />
    </div>
  );
}

function WorkbookFacts({ workbook: ours }: { workbook: OurWorkbook }) {
  const { settings, languageName } = texts.value;
  const facts: readonly [string, string][] = [
    [settings.preset, presets[ours.preset].name[language.value]],
    [settings.workbookLanguage, languageName[ours.language]],
    [settings.today, formatIsoDate(ours.today)],
    [settings.schemaVersion, String(ours.schemaVersion)],
  ];
  return (
    <section class="stack">
      <h2>{settings.workbook}</h2>
      <dl class="facts card">
        {facts.map(([name, value]) => (
          <div key={name} class="fact">
            <dt class="quiet">{name}</dt>
            <dd class="numbers">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What the drop-down lists of the workbook hold, one line each. */
function OptionLists({ workbook: ours }: { workbook: OurWorkbook }) {
  const { settings, joinNames } = texts.value;
  const shown = optionListKeys
    .map((key) => ({ key, values: listValuesOf(key, ours.settings) }))
    .filter(({ values }) => values.length > 0);
  return (
    <section class="stack">
      <h2>{settings.lists}</h2>
      <dl class="facts card">
        {shown.map(({ key, values }) => (
          <div key={key} class="listFact">
            <dt>
              {lists[key].name[language.value]} <span class="small quiet">{settings.listCount(values.length)}</span>
            </dt>
            <dd class="small quiet">{joinNames(values.map(({ label }) => label))}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
