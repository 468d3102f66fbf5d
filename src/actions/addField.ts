import {
  findNewFieldProblem,
  settleField,
  tidyChoices,
  type NewField,
  type NewFieldProblem,
} from "../domain/ownFields/findNewFieldProblem";
import { addOwnField } from "../excel/building/addOwnField";
import { readOwnFieldPlace } from "../excel/building/ownFieldPlace";
import { removeOwnField } from "../excel/building/removeOwnField";
import { entriesOf } from "../excel/log/actionLog";
import { readTracker } from "../excel/reading/readTracker";
import { inputColumnRequests } from "../excel/reading/tableRequests";
import { runInWorkbook } from "../excel/runInWorkbook";
import { describeOwnField } from "../schema/log/describeOptions";
import type { OwnField } from "../schema/ownField";
import { ownFieldsBefore } from "../schema/tableSchema";
import { tables } from "../schema/tables/tables";
import { beginLog } from "./beginLog";

export type AddFieldResult =
  /** The field, as removeField takes it away again. */
  | { readonly kind: "added"; readonly field: OwnField; readonly actionId?: string | undefined }
  | { readonly kind: "rejected"; readonly problem: NewFieldProblem };

/**
 * A column of the user's own, before the notes of a table: forms, search, import and the command line know it from then on. 4 syncs for
 * the first one of a workbook, 5 for others.
 * @throws WorkbookError conflict when a colleague moved columns in that moment
 */
export function addField(field: NewField): Promise<AddFieldResult> {
  return runInWorkbook(async (context): Promise<AddFieldResult> => {
    const { table } = field;
    const beforeKey = ownFieldsBefore(tables[table]);
    const places = inputColumnRequests(table, false);
    const before = { table, key: beforeKey ?? "", withValues: false, presence: "possible" } as const;
    const columns = [...places.filter(({ key }) => key !== beforeKey), before];
    const view = await readTracker(context, { columns, log: beginLog("addField") });
    const { settings, preset, language } = view.facts;
    const place = await readOwnFieldPlace(context, view, table, beforeKey);
    const { ownFields } = settings;
    const problem = findNewFieldProblem({ field, preset, ownFields, standingHeaders: place.headers });
    const settled = settleField(field, ownFields);
    if (problem !== null || settled === null) return { kind: "rejected", problem: problem ?? "tooManyFields" };
    const isFirst = ownFields.every((own) => own.table !== table);
    const logged = entriesOf(view.log, [describeOwnField("added", settled, language)]);
    const adding = { field: settled, choices: tidyChoices(field.choices), isFirst, logged };
    await addOwnField(context, place, adding, { preset, language });
    return { kind: "added", field: settled, actionId: view.log?.actionId };
  });
}

export interface FieldRemoval {
  /** The logged action that it takes back. */
  readonly undoes?: string;
  /** Of the adding, where the log has it. */
  readonly actionId?: string | undefined;
}

/** False where somebody has filled the field meanwhile: then it stays. 3 syncs, 5 where the log has it. */
export function removeField(field: OwnField, { undoes, actionId }: FieldRemoval = {}): Promise<boolean> {
  return runInWorkbook(async (context) => {
    const { facts, log } = await readTracker(context, {
      columns: [],
      log: beginLog(undoes ? "undo" : "withdraw", [], undoes),
    });
    const logged = entriesOf(log, [describeOwnField("removed", field, facts.language)]);
    const isGone = await removeOwnField(context, field, logged);
    if (isGone) await log?.markTakenBack(context, [{ actionId }]);
    return isGone;
  });
}
