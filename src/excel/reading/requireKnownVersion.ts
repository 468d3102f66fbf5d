import type { WorkbookFacts } from "../../schema/readSettings";
import { schemaVersion } from "../../schema/schemaVersion";
import { WorkbookError } from "../workbookError";

/**
 * In a newer layout the same cells may mean something else: nothing of it is read or written.
 * @throws WorkbookError newerWorkbook
 */
export function requireKnownVersion(facts: WorkbookFacts): void {
  if ((facts.schemaVersion ?? 0) > schemaVersion) throw new WorkbookError("newerWorkbook");
}
