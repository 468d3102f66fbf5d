import { foldCase } from "../domain/foldCase";
import { readRecordRows } from "../excel/reading/readRecordRow";
import { readTracker, type TrackerView } from "../excel/reading/readTracker";
import { inputColumnRequests, mergeRequests } from "../excel/reading/tableRequests";
import { runInWorkbook } from "../excel/runInWorkbook";
import { appendRecords } from "../excel/writing/appendRecords";
import { holdsRecord } from "../excel/writing/holdsRecord";
import { changeFields } from "../excel/writing/changeFields";
import { customerColumns, existingRecords } from "./addRecord";
import { beginLog } from "./beginLog";
import type { Merge } from "./mergeCustomers";
import { changedColumns, changedTables, createFieldReader, findWayBack } from "./restoreFields";

export type SeparateResult =
  | { readonly kind: "separated" }
  /** Nothing was done: somebody has changed something of it since, or the customer stands there again. */
  | { readonly kind: "changed" };

/**
 * Takes a merge back, all or nothing: 5 syncs for up to 50 changed cells, 2 more for each 50, and where the log has it. The removed row comes back with its id
 * below the others, and everything that had moved goes back to it.
 */
export function separateCustomers({ removed, changes }: Merge): Promise<SeparateResult> {
  return runInWorkbook(async (context, isAgain): Promise<SeparateResult> => {
    const columns = [...customerColumns, ...changedColumns(changes), ...inputColumnRequests("Customers", false)];
    const view = await readTracker(context, {
      columns: mergeRequests(columns),
      append: { table: "Customers", rows: 1 },
      log: beginLog("separate", changedTables(changes)),
    });
    const back = findWayBack(view, changes);
    const goBack = () => changeFields(context, view, back);
    const id = String(removed["id"]);
    if (existingRecords(view).customers.some((customer) => customer.id === id)) {
      // Tried once more after its answer was lost: the row is there, and what is left goes back.
      const [row] = await readRecordRows(context, view, "Customers", [id]);
      const readField = createFieldReader(view);
      const isOurs = changes.every((change) => [change.before, change.after].includes(readField(change) ?? null));
      if (!row || !isOurs || !holdsRecord(view, "Customers", row, removed)) return { kind: "changed" };
      await goBack();
    } else {
      if (back.length < changes.length || isNameTaken(view, { removed, changes })) return { kind: "changed" };
      await appendRecords(context, view, "Customers", [removed], { finish: goBack, isAgain });
    }
    await view.log?.markTakenBack(context, changes);
    return { kind: "separated" };
  });
}

/** The one that had stayed gets its own name back. */
function isNameTaken(view: TrackerView, { removed, changes }: Merge): boolean {
  const keptId = changes.find(({ table }) => table === "Customers")?.recordId;
  const name = foldCase(String(removed["name"] ?? ""));
  return existingRecords(view).customers.some((other) => other.id !== keptId && foldCase(other.name ?? "") === name);
}
