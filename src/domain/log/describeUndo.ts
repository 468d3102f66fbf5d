import type { ColumnSpec } from "../../schema/columnSpec";
import { inputColumnsOf } from "../../schema/inputColumnsOf";
import type { Settings } from "../../schema/settings";
import { tables } from "../../schema/tables/tables";
import type { LogWords } from "./describeAction";
import type { UndoResult } from "./undoResult";

export interface UndoWords extends LogWords {
  readonly joinNames: (names: readonly string[]) => string;
  readonly settings: Settings;
}

/** What came of it; `sentence` tells of the action. */
export function describeUndo(
  result: UndoResult,
  sentence: string,
  { words, language, joinNames, settings }: UndoWords,
): string {
  switch (result.kind) {
    case "undone":
      return words.result.undone(sentence);
    case "changed": {
      const { table, name, field } = result;
      const sheet = tables[table].sheetName[language];
      if (field === null) return words.result.changedRecord(sheet, name);
      const columns: readonly ColumnSpec[] = [...inputColumnsOf(table, settings.ownFields), ...tables[table].columns];
      const column = columns.find(({ key }) => key === field);
      return words.result.changedField(sheet, name, column?.header[language] ?? field);
    }
    case "notPossible":
      return result.why === null ? words.result.notPossible : words.result.notPossibleFor(words.why[result.why]);
    case "optionChanged":
      return words.result.changedOption(result.name);
    case "inUse":
      return words.result.inUse(joinNames(result.usedIn.map((table) => tables[table].sheetName[language])));
    default:
      return words.result[result.kind];
  }
}
