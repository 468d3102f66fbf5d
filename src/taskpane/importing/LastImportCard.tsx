import type { LastImport } from "../../actions/findLastImport";
import { describeTime } from "../../domain/log/describeAction";
import { describeUndo } from "../../domain/log/describeUndo";
import { importTexts } from "../../i18n/importTexts";
import { logTexts } from "../../i18n/logTexts";
import { tables } from "../../schema/tables/tables";
import { Button } from "../components/Button";
import { CancelWork } from "../components/CancelWork";
import { ErrorMessage } from "../components/ErrorMessage";
import { Message } from "../components/Message";
import { language, texts } from "../session/language";
import type { OurWorkbook } from "../session/workbook";
import { isMine, type LastImportWork } from "./useLastImport";

interface LastImportCardProps {
  readonly last: LastImport;
  readonly work: LastImportWork;
  readonly ours: OurWorkbook;
}

/** An import whose pane was closed half-way goes out again with one click, a whole one of one's own with two. */
export function LastImportCard({ last, work, ours }: LastImportCardProps) {
  const { task, result, isAsked } = work;
  if (result !== null) return <Outcome last={last} work={work} ours={ours} />;
  return (
    <>
      {last.isBrokenOff ? (
        <BrokenOff last={last} work={work} ours={ours} />
      ) : isAsked.value ? (
        <Question last={last} work={work} ours={ours} />
      ) : (
        <Whole last={last} work={work} ours={ours} />
      )}
      {task.error !== undefined && (
        <ErrorMessage error={task.error} onRetry={() => work.takeOut(last)} isBusy={task.isBusy} />
      )}
      <CancelWork task={task} />
    </>
  );
}

function BrokenOff({ last, work, ours }: LastImportCardProps) {
  const { last: words } = importTexts[language.value];
  const others = !isMine(last) && <p class="small">{words.mayGoOn}</p>;
  return (
    <Message
      tone="warning"
      actions={
        <Button isBusy={work.task.isBusy} onClick={() => work.takeOut(last)}>
          {words.takeOut}
        </Button>
      }
    >
      <p>{words.brokenOff(whenAndWho(last, ours), describeParts(last))}</p>
      {others}
    </Message>
  );
}

function Whole({ last, work, ours }: LastImportCardProps) {
  const { last: words } = importTexts[language.value];
  return (
    <div class="stack">
      <p class="small quiet">{words.whole(whenAndWho(last, ours), describeParts(last))}</p>
      <div class="row">
        <Button isSmall isBusy={work.task.isBusy} onClick={() => (work.isAsked.value = true)}>
          {words.undo}
        </Button>
      </div>
    </div>
  );
}

function Question({ last, work }: LastImportCardProps) {
  const { last: words } = importTexts[language.value];
  const { confirmUndo, keep } = logTexts[language.value];
  return (
    <Message
      tone="warning"
      actions={
        <>
          <Button look="primary" onClick={() => work.takeOut(last)}>
            {confirmUndo}
          </Button>
          <Button takesFocus onClick={() => (work.isAsked.value = false)}>
            {keep}
          </Button>
        </>
      }
    >
      {words.confirm(countStanding(last))}
    </Message>
  );
}

/** The focus goes there, for what was clicked is gone. */
function Outcome({ last, work, ours }: LastImportCardProps) {
  const { done } = importTexts[language.value];
  const words = logTexts[language.value];
  const { result } = work;
  if (result === null) return null;
  const { joinNames } = texts.value;
  const { settings } = ours;
  const said =
    result.kind === "undone"
      ? done.undone(countStanding(last))
      : describeUndo(result, "", { words, language: language.value, joinNames, settings });
  return (
    <Message
      tone={result.kind === "undone" ? "success" : "warning"}
      actions={
        <Button isSmall takesFocus onClick={work.close}>
          {words.close}
        </Button>
      }
    >
      {said}
    </Message>
  );
}

function whenAndWho({ time, who }: LastImport, { today }: OurWorkbook): string {
  const { last: words } = importTexts[language.value];
  return words.whenAndWho(describeTime(time, today), who ?? "");
}

function describeParts({ parts }: LastImport): string {
  const { last: words } = importTexts[language.value];
  const counts = parts.map(({ table, wanted, standing }) => {
    const sheet = tables[table].sheetName[language.value];
    return standing === wanted ? words.all(wanted, sheet) : words.some(standing, wanted, sheet);
  });
  return texts.value.joinNames(counts);
}

function countStanding({ parts }: LastImport): number {
  return parts.reduce((sum, { standing }) => sum + standing, 0);
}
