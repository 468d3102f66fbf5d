import { readActionLog } from "../../actions/readActionLog";
import { describeAction, describeState, describeTime } from "../../domain/log/describeAction";
import type { ActionEntry } from "../../domain/log/groupActions";
import { logTexts } from "../../i18n/logTexts";
import type { CommandLine } from "../commandLine";
import { CommandError } from "../commandError";
import { readDate } from "../options";
import { printJson, type Terminal } from "../terminal";
import { openTracker } from "../tracker";

const usualCount = 50;

/** The newest first; the id in front is what `undo` takes. */
export async function printLog(line: CommandLine, terminal: Terminal): Promise<void> {
  const most = readCount(line);
  const tracker = await openTracker(line, terminal, readDate(line, "today") ?? terminal.today);
  const session = await tracker.startLook(false);
  try {
    const { actions, isDamaged } = await readActionLog(most);
    if (line.has("json")) return printJson(terminal, actions.map(answerOf));
    const words = logTexts[tracker.language];
    for (const entry of actions) {
      const state = describeState(entry, words);
      const sentence = describeAction(entry, { words, language: tracker.language });
      const facts = [entry.actionId, describeTime(entry.time, null), entry.who ?? words.somebody, sentence, state];
      terminal.print(facts.filter((fact) => fact !== "").join("  "));
    }
    if (isDamaged) terminal.note(words.damaged);
  } finally {
    session.close();
  }
}

function readCount(line: CommandLine): number {
  const text = line.text("last");
  if (text === null) return usualCount;
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new CommandError("valueWrong", `--last ${text}`, ["50"]);
  return Number(text);
}

function answerOf({ rows, ...entry }: ActionEntry) {
  const changes = rows.map(({ table, record, field, before, after }) => ({ table, record, field, before, after }));
  return { ...entry, changes };
}
