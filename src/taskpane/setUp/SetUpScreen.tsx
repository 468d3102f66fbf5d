import type { Language } from "../../i18n/language";
import { listSheetNames } from "../../schema/listSheetNames";
import { Button } from "../components/Button";
import { CancelWork } from "../components/CancelWork";
import { ErrorMessage } from "../components/ErrorMessage";
import { LanguageChoice } from "../components/LanguageChoice";
import { Switch } from "../components/Switch";
import { language, texts } from "../session/language";
import { NamesTaken } from "./NamesTaken";
import { PresetChoice } from "./PresetChoice";
import { useSetUp, type SetUp } from "./useSetUp";
import { WholeRestoreButton } from "./WholeRestoreButton";

export function SetUpScreen() {
  const { setUp } = texts.value;
  const form = useSetUp();
  const { preset, withDemoData, task } = form;
  return (
    <main class="screen">
      <header class="stack">
        <h1>{setUp.title}</h1>
        <p class="quiet">{setUp.introduction}</p>
      </header>
      <LanguageChoice label={setUp.workbookLanguage} />
      <PresetChoice value={preset.value} onChoose={(chosen) => (preset.value = chosen)} />
      <Switch
        label={setUp.demo}
        note={setUp.demoNote}
        isOn={withDemoData.value}
        onTurn={(isOn) => (withDemoData.value = isOn)}
      />
      <Creation form={form} />
      <p class="small quiet" role="status">
        {task.isBusy ? setUp.creating : `${describeNewSheets(language.value)} ${setUp.nothingChanged}`}
      </p>
      <div>
        <WholeRestoreButton isBusy={task.isBusy} />
      </div>
    </main>
  );
}

function Creation({ form }: { form: SetUp }) {
  const { taken, task, create } = form;
  return (
    <>
      {taken.value ? (
        <NamesTaken
          taken={taken.value}
          isBusy={task.isBusy}
          onAddBeside={() => create("addBeside")}
          onCancel={() => (taken.value = null)}
        />
      ) : (
        <Button look="primary" isBusy={task.isBusy} onClick={() => create("ask")}>
          {texts.value.setUp.create}
        </Button>
      )}
      <CancelWork task={task} />
      {task.error !== undefined && (
        <ErrorMessage
          error={task.error}
          isBusy={task.isBusy}
          onRetry={() => create(taken.value ? "addBeside" : "ask")}
        />
      )}
    </>
  );
}

function describeNewSheets(wanted: Language): string {
  const names = listSheetNames(wanted);
  return texts.value.setUp.sheets(names.length, texts.value.joinNames(names));
}
