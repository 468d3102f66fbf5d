import { useSignal } from "@preact/signals";
import { setUpWorkbook } from "../../actions/setUpWorkbook";
import { languages, type Language } from "../../i18n/language";
import type { PresetKey } from "../../schema/presets/preset";
import { sheetNames } from "../../schema/sheetNames";
import { tableKeys, tables } from "../../schema/tables/tables";
import { Button } from "../components/Button";
import { ErrorMessage } from "../components/ErrorMessage";
import { PillGroup } from "../components/PillGroup";
import { Switch } from "../components/Switch";
import { readClockDay } from "../session/clock";
import { chooseLanguage, language, texts } from "../session/language";
import { useTask } from "../session/useTask";
import { readWorkbook } from "../session/workbook";
import { NamesTaken, type TakenNames } from "./NamesTaken";
import { PresetChoice } from "./PresetChoice";

export function SetUpScreen() {
  const { setUp, languageName, joinNames } = texts.value;
  const preset = useSignal<PresetKey>("general");
  const withDemoData = useSignal(false);
  const taken = useSignal<TakenNames | null>(null);
  const task = useTask();
  const newSheets = listNewSheets(language.value);

  const create = (whenNamesAreTaken: "ask" | "addBeside") =>
    void task.run(async () => {
      const result = await setUpWorkbook({
        language: language.value,
        preset: preset.value,
        withDemoData: withDemoData.value,
        whenNamesAreTaken,
        today: readClockDay(),
      });
      taken.value = result.kind === "namesTaken" ? result : null;
      if (result.kind !== "namesTaken") await readWorkbook();
    });

  return (
    <main class="screen">
      <header class="stack">
        <h1>{setUp.title}</h1>
        <p class="quiet">{setUp.introduction}</p>
      </header>
      <PillGroup
        label={setUp.workbookLanguage}
        choices={languages.map((each) => ({ value: each, label: languageName[each] }))}
        value={language.value}
        isAlwaysChosen
        onChoose={(chosen) => void chooseLanguage(chosen === "en" ? "en" : "zh")}
      />
      <PresetChoice value={preset.value} onChoose={(chosen) => (preset.value = chosen)} />
      <Switch
        label={setUp.demo}
        note={setUp.demoNote}
        isOn={withDemoData.value}
        onTurn={(isOn) => (withDemoData.value = isOn)}
      />
      {taken.value ? (
        <NamesTaken
          taken={taken.value}
          isBusy={task.isBusy}
          onAddBeside={() => create("addBeside")}
          onCancel={() => (taken.value = null)}
        />
      ) : (
        <Button look="primary" isBusy={task.isBusy} onClick={() => create("ask")}>
          {setUp.create}
        </Button>
      )}
      {task.error !== undefined && (
        <ErrorMessage
          error={task.error}
          isBusy={task.isBusy}
          onRetry={() => create(taken.value ? "addBeside" : "ask")}
        />
      )}
      <p class="small quiet" role="status">
        {task.isBusy
          ? setUp.creating
          : `${setUp.sheets(newSheets.length, joinNames(newSheets))} ${setUp.nothingChanged}`}
      </p>
    </main>
  );
}

/** In the order of their tabs. */
function listNewSheets(wanted: Language): string[] {
  const { Guide, Today, Regions, Options } = sheetNames;
  const data = tableKeys.map((table) => tables[table].sheetName);
  return [Guide, Today, ...data, Regions, Options].map((name) => name[wanted]);
}
