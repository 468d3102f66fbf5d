/** Two rows that are one customer: what becomes of their fields when one of them stays. */
import type { ColumnSpec } from "../../schema/columnSpec";
import type { StageValue } from "../../schema/settings";
import type { AnyRecord, FieldValue } from "../../schema/records";
import { longestText } from "../../schema/validations/fieldLimits";
import { isBlank } from "../dataQuality/fieldProblem";
import { readDay } from "../fieldNumbers";

export type MergeSide = "kept" | "removed";

/** A field in which both hold something else, or only one holds something. */
export interface MergeField {
  readonly column: ColumnSpec;
  readonly kept: FieldValue;
  readonly removed: FieldValue;
  readonly suggested: MergeSide;
}

export interface MergePlan {
  /** A person decides. */
  readonly fields: readonly MergeField[];
  /** Keys of the filled fields in which both say the same. */
  readonly equal: readonly string[];
}

/** Nobody chooses: the id of the one that stays, both remarks, the day of the first acquaintance. */
const settledKeys: readonly string[] = ["id", "notes", "created"];

export interface MergePair {
  /** Those that people fill. */
  readonly columns: readonly ColumnSpec[];
  /** In the order in which a customer goes through them. */
  readonly stages: readonly StageValue[];
  readonly kept: AnyRecord;
  readonly removed: AnyRecord;
}

export function planMerge({ columns, stages, kept, removed }: MergePair): MergePlan {
  const open = columns.filter(({ key }) => !settledKeys.includes(key));
  const isEqual = ({ key }: ColumnSpec) => (kept[key] ?? null) === (removed[key] ?? null);
  return {
    equal: open.filter((column) => isEqual(column) && !isBlank(kept[column.key])).map(({ key }) => key),
    fields: open
      .filter((column) => !isEqual(column))
      .map((column) => ({
        column,
        kept: kept[column.key] ?? null,
        removed: removed[column.key] ?? null,
        suggested: column.key === "stage" ? suggestStage(stages, kept, removed) : suggestSide(column, kept, removed),
      })),
  };
}

/** Something before nothing, the nearer of two appointments, the fuller text, else what the younger row says. */
function suggestSide({ key, kind, list }: ColumnSpec, kept: AnyRecord, removed: AnyRecord): MergeSide {
  const [one, other] = [kept[key] ?? null, removed[key] ?? null];
  if (isBlank(one) || isBlank(other)) return isBlank(one) ? "removed" : "kept";
  if (kind === "date") return (readDay(other) ?? Infinity) < (readDay(one) ?? Infinity) ? "removed" : "kept";
  // A name that is known stays.
  if (key === "name") return "kept";
  if (list === undefined && typeof one === "string" && typeof other === "string" && one.length !== other.length)
    return other.length > one.length ? "removed" : "kept";
  return (readDay(removed["created"]) ?? 0) > (readDay(kept["created"]) ?? 0) ? "removed" : "kept";
}

/** The further one: whoever has bought is no prospect any more, and lost is neither while the other goes on. */
function suggestStage(stages: readonly StageValue[], kept: AnyRecord, removed: AnyRecord): MergeSide {
  const rank = ({ stage }: AnyRecord) => {
    const place = stages.findIndex(({ code }) => code === stage);
    const stageClass = stages[place]?.class;
    return stageClass === "won" ? stages.length : stageClass === "lost" ? -1 : place;
  };
  const isOther = isBlank(kept["stage"]) || (!isBlank(removed["stage"]) && rank(removed) > rank(kept));
  return isOther ? "removed" : "kept";
}

export interface MergeTrace {
  /** That it was merged from whom, and on which day. */
  readonly from: string;
  /** What only the removed row said, in words; empty: nothing. */
  readonly left: string;
}

/** The customer that stays, whole. `values`: of the fields that a person decided. */
export function mergeRecords(kept: AnyRecord, removed: AnyRecord, values: AnyRecord, trace: MergeTrace): AnyRecord {
  return { ...kept, ...values, created: earlierDay(kept, removed), notes: joinNotes(kept, removed, trace) };
}

function earlierDay(kept: AnyRecord, removed: AnyRecord): FieldValue {
  const [one, other] = [kept["created"] ?? null, removed["created"] ?? null];
  return (readDay(other) ?? Infinity) < (readDay(one) ?? Infinity) ? other : one;
}

function joinNotes(kept: AnyRecord, removed: AnyRecord, { from, left }: MergeTrace): string {
  const notes = [kept["notes"], removed["notes"]].map((note) => String(note ?? "").trim());
  const [one = "", other = ""] = notes;
  const lines = [one, one.includes(other) ? "" : other, [from, left].filter(Boolean).join(" ")];
  // The trace is never what is cut.
  const trace = lines.pop() ?? "";
  const text = lines
    .filter(Boolean)
    .join("\n")
    .slice(0, longestText - trace.length - 1);
  return [text, trace].filter(Boolean).join("\n").slice(0, longestText);
}

/** The fields of the removed row that are lost without a trace: filled, and not what the merged one says. */
export function listLeft(columns: readonly ColumnSpec[], merged: AnyRecord, removed: AnyRecord): ColumnSpec[] {
  return columns.filter(
    ({ key }) =>
      !settledKeys.includes(key) && !isBlank(removed[key] ?? null) && (removed[key] ?? null) !== (merged[key] ?? null),
  );
}
