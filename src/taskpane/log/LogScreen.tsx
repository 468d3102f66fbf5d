import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { describeAction } from "../../domain/log/describeAction";
import { describeUndo } from "../../domain/log/describeUndo";
import type { ActionEntry } from "../../domain/log/groupActions";
import { logTexts } from "../../i18n/logTexts";
import { BackBar } from "../components/BackBar";
import { Button } from "../components/Button";
import { CancelWork } from "../components/CancelWork";
import { ErrorMessage } from "../components/ErrorMessage";
import { Loading } from "../components/Loading";
import { Message } from "../components/Message";
import { PillGroup } from "../components/PillGroup";
import { closeTask } from "../edit/openTask";
import { PagedList } from "../find/PagedList";
import { language, texts } from "../session/language";
import { myName } from "../session/myName";
import { workbook, type OurWorkbook } from "../session/workbook";
import { LogEntry } from "./LogEntry";
import { useLog, type LogWork } from "./useLog";
import "./log.css";

/** The last actions of everybody, and the way back from each. */
export function LogScreen() {
  const words = logTexts[language.value];
  const work = useLog();
  const { task, view } = work;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const ours = workbook.value;
  if (ours.kind !== "ours") return null;
  return (
    <div class="screen">
      <BackBar onBack={closeTask} refresh={{ label: words.again, isBusy: task.isBusy, onClick: work.look }} />
      <h1 ref={title} tabIndex={-1}>
        {words.title}
      </h1>
      <p class="small quiet">{words.introduction}</p>
      <News work={work} ours={ours} />
      <Question work={work} />
      {task.error !== undefined && <ErrorMessage error={task.error} onRetry={work.look} isBusy={task.isBusy} />}
      <CancelWork task={task} />
      {view.value === null
        ? task.error === undefined && <Loading words={words.loading} task={task} />
        : !view.value.isDamaged && <Actions actions={view.value.actions} work={work} ours={ours} />}
      {view.value?.isDamaged && <Message tone="warning">{words.damaged}</Message>}
      {!ours.settings.logChanges && <Message tone="info">{words.off}</Message>}
    </div>
  );
}

interface ActionsProps {
  readonly actions: readonly ActionEntry[];
  readonly work: LogWork;
  readonly ours: OurWorkbook;
}

function Actions({ actions, work, ours }: ActionsProps) {
  const words = logTexts[language.value];
  const whose = useSignal<"mine" | "all">("all");
  const written = actions.filter(({ what }) => what !== "begun");
  const name = myName.value;
  const shown = whose.value === "all" ? written : written.filter(({ who }) => who === name);
  return (
    <>
      {name !== null && written.length > 0 && (
        <PillGroup
          label={words.whose}
          isLabelHidden
          isAlwaysChosen
          choices={(["all", "mine"] as const).map((value) => ({ value, label: words[value] }))}
          value={whose.value}
          onChoose={(value) => (whose.value = value === "mine" ? "mine" : "all")}
        />
      )}
      {shown.length === 0 ? (
        <p class="quiet">{written.length === 0 ? words.empty : words.emptyOfMine}</p>
      ) : (
        <PagedList
          entries={shown}
          row={(entry) => <LogEntry key={entry.actionId} entry={entry} work={work} today={ours.today} />}
        />
      )}
    </>
  );
}

/** A batch goes back only after a second click. */
function Question({ work }: { readonly work: LogWork }) {
  const words = logTexts[language.value];
  const entry = work.asked.value;
  if (entry === null) return null;
  const sentence = describeAction(entry, { words, language: language.value });
  return (
    <Message
      tone="warning"
      actions={
        <>
          <Button look="primary" isBusy={work.task.isBusy} onClick={() => work.undo(entry)}>
            {words.confirmUndo}
          </Button>
          <Button key={entry.actionId} takesFocus onClick={() => (work.asked.value = null)}>
            {words.keep}
          </Button>
        </>
      }
    >
      {words.confirm(sentence, entry.rows.length)}
    </Message>
  );
}

/** What came of the last click; the focus goes there, for the entry may have gone. */
function News({ work, ours }: { readonly work: LogWork; readonly ours: OurWorkbook }) {
  const words = logTexts[language.value];
  const news = work.news.value;
  if (news === null) return null;
  const described = { words, language: language.value };
  const sentence = describeAction(news.entry, described);
  const { joinNames } = texts.value;
  return (
    <Message
      tone={news.result.kind === "undone" ? "success" : "warning"}
      actions={
        <Button key={news.entry.actionId} isSmall takesFocus onClick={() => (work.news.value = null)}>
          {words.close}
        </Button>
      }
    >
      {describeUndo(news.result, sentence, { ...described, joinNames, settings: ours.settings })}
    </Message>
  );
}
