import { lists } from "../../schema/lists";
import type { OptionListKey } from "../../schema/listKeys";
import { ownListKeys } from "../../schema/ownLists";
import { optionListKeys } from "../../schema/optionListKeys";
import { presets } from "../../schema/presets/presets";
import { formatIsoDate } from "../../domain/dates/serialDate";
import { listValuesOf } from "../add/choices";
import { BackupButton } from "../backup/BackupButton";
import { LanguageChoice } from "../components/LanguageChoice";
import { MyNameField } from "../components/MyNameField";
import { language, texts } from "../session/language";
import { workbook, type OurWorkbook } from "../session/workbook";
import { AddListValue } from "../listValues/AddListValue";
import { usedLists } from "../../schema/plan/optionTables";
import { OwnFields } from "../ownFields/OwnFields";
import { About } from "./About";
import { CadenceTable } from "./CadenceTable";
import { timesForgotten } from "./forgetMachine";
import { OpenWithWorkbook } from "./OpenWithWorkbook";
import { SaveSettings } from "./SaveSettings";
import { findDraftProblems } from "./settingDrafts";
import { SwitchFields, ThresholdFields, WeekendDays } from "./ThresholdFields";
import { WorkbookHealth } from "./WorkbookHealth";
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
      <WorkbookHealth />
      <CadenceTable workbook={ours} problems={problems} />
      <WeekendDays workbook={ours} problems={problems} />
      <ThresholdFields workbook={ours} problems={problems} />
      <SwitchFields workbook={ours} />
      <SaveSettings workbook={ours} hasProblems={problems.size > 0} />
      <Backup />
      <OwnFields workbook={ours} />
      <WorkbookFacts workbook={ours} />
      <OptionLists workbook={ours} />
      <NewListValue workbook={ours} />
      <About />
    </div>
  );
}

function nameOfList(key: OptionListKey, { settings }: OurWorkbook): string {
  return settings.ownFields.find(({ list }) => list === key)?.header ?? lists[key].name[language.value];
}

function NewListValue({ workbook: ours }: { workbook: OurWorkbook }) {
  const own = ours.settings.ownFields.flatMap(({ list }) => list ?? []);
  return (
    <AddListValue workbook={ours} shown={[...usedLists(ours), ...own]} nameOf={(list) => nameOfList(list, ours)} />
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

function Backup() {
  const { backup } = texts.value;
  return (
    <section class="stack">
      <h2>{backup.open}</h2>
      <p class="small quiet">{backup.note}</p>
      <div>
        <BackupButton />
      </div>
    </section>
  );
}

/** What the drop-down lists of the workbook hold, one line each. */
function OptionLists({ workbook: ours }: { workbook: OurWorkbook }) {
  const { settings, joinNames } = texts.value;
  const shown = [...optionListKeys, ...ownListKeys]
    .map((key) => ({ key, values: listValuesOf(key, ours.settings) }))
    .filter(({ values }) => values.length > 0);
  return (
    <section class="stack">
      <h2>{settings.lists}</h2>
      <dl class="facts card">
        {shown.map(({ key, values }) => (
          <div key={key} class="listFact">
            <dt>
              {nameOfList(key, ours)} <span class="small quiet">{settings.listCount(values.length)}</span>
            </dt>
            <dd class="small quiet">{joinNames(values.map(({ label }) => label))}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
