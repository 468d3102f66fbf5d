import { describeAction, describeRow, describeState, describeTime } from "../../domain/log/describeAction";
import type { ActionEntry } from "../../domain/log/groupActions";
import { logTexts } from "../../i18n/logTexts";
import { Button } from "../components/Button";
import { joinFacts } from "../find/resultWords";
import { language } from "../session/language";
import type { LogWork } from "./useLog";

interface LogEntryProps {
  readonly entry: ActionEntry;
  readonly work: LogWork;
  readonly today: number | null;
}

/** Details of one action that are shown here; the sheet has all. */
const mostDetails = 20;

export function LogEntry({ entry, work, today }: LogEntryProps) {
  const words = logTexts[language.value];
  const { rows, isUndone, isUndoable } = entry;
  const sentence = describeAction(entry, { words, language: language.value });
  const undo = () => (rows.length > 1 ? (work.asked.value = entry) : work.undo(entry));
  return (
    <li class="logEntry stack">
      <div class="row">
        <span class="small quiet grow numbers">
          {joinFacts(describeTime(entry.time, today), entry.who ?? words.somebody, describeState(entry, words))}
        </span>
        {!isUndone && isUndoable && (
          <Button look="subtle" isSmall isBusy={work.task.isBusy} label={words.undoNamed(sentence)} onClick={undo}>
            {words.undo}
          </Button>
        )}
      </div>
      <p class={isUndone ? "logSentence quiet" : "logSentence"}>{sentence}</p>
      {rows.length > 1 && (
        <details class="small">
          <summary>{words.details(rows.length)}</summary>
          <ul class="logDetails">
            {rows.slice(0, mostDetails).map((row) => (
              <li key={String(row.entry)}>{describeRow(row, words)}</li>
            ))}
          </ul>
          {rows.length > mostDetails && <p class="quiet">{words.more(rows.length - mostDetails)}</p>}
        </details>
      )}
    </li>
  );
}
