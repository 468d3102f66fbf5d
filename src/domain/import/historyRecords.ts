import type { ListWords } from "../../schema/listWords";
import type { AnyRecord } from "../../schema/records";
import { inputColumns, tableSchema } from "../../schema/tableSchema";
import { createCustomerDirectory } from "../customers/customerDirectory";
import { applyDefaults } from "../dataQuality/applyDefaults";
import { isBlank } from "../dataQuality/fieldProblem";
import { createRecordCheck } from "../dataQuality/recordCheck";
import type { ImportWorkbook } from "./importQuestion";
import type { ListLearner } from "./listLearner";
import type { CellsRead } from "./readCells";
import { addNotes } from "./readCells";
import { splitHistory, type HistoryEntry } from "./splitHistory";

/** A customer, and the contacts that its row told of. */
export interface CustomerWithHistory {
  readonly record: AnyRecord;
  readonly followUps: readonly AnyRecord[];
}

export interface HistoryReader {
  /** What cannot be a follow-up is kept in the notes of the customer. */
  read(customer: AnyRecord, history: CellsRead["history"]): CustomerWithHistory;
}

/** How a contact was made that nobody wrote down. */
const unknownMethod = "other";

export function createHistoryReader(workbook: ImportWorkbook, words: ListWords, learner: ListLearner): HistoryReader {
  const { settings, preset, today } = workbook;
  const inputs = inputColumns(tableSchema("FollowUps", preset, settings.ownFields));
  const check = createRecordCheck({ table: "FollowUps", existing: { customers: [], orders: [] }, settings, preset });
  const customers = createCustomerDirectory<{ id: string; name: string; owner: null }>([]);
  const isAllowed = (record: AnyRecord) => check.find(record, null).every(({ code }) => code === "customerUnknown");
  return {
    read: (customer, history) => {
      const { entries, undated } = listEntries(history, today, words);
      const toRecord = ({ date, method, content }: HistoryEntry): AnyRecord => {
        const said = method ?? history["history.method"] ?? unknownMethod;
        const draft = {
          customer: customer["name"] ?? null,
          date,
          method: said,
          content,
          by: customer["owner"] ?? null,
        };
        return applyDefaults({ ...workbook, table: "FollowUps", draft, customers });
      };
      const records = entries.map(toRecord);
      const allowed = records.filter(isAllowed).map((record) => learner.learn(inputs, record));
      const refused = entries.filter((_, index) => !isAllowed(records[index] ?? {})).map(({ content }) => content);
      const left = [undated, ...refused].filter((text) => text !== "");
      return { record: addNotes(customer, left), followUps: allowed };
    },
  };
}

/** A text without days happened on the day that stands beside it. */
function listEntries(history: CellsRead["history"], today: number, words: ListWords) {
  const content = history["history.content"];
  const date = history["history.date"];
  if (isBlank(content)) return { entries: [], undated: "" };
  const split = splitHistory(String(content), today, words);
  if (split.undated === "" || typeof date !== "number") return split;
  const dated: HistoryEntry = { date, method: null, content: split.undated };
  return { entries: [...split.entries, dated], undated: "" };
}
