/** What is wrong with single cells, and the one value that puts it right where there is one. */
import { isNumericKind, type CellContent } from "../../schema/cellCodec";
import type { ColumnSpec, TableSpec } from "../../schema/columnSpec";
import type { AnyRecord, FieldValue } from "../../schema/records";
import { inputColumns } from "../../schema/tableSchema";
import { mostKeyDigits } from "../../schema/validations/fieldLimits";
import { findFieldProblem, isBlank } from "../dataQuality/fieldProblem";
import type { Problem } from "../dataQuality/problem";
import { parseField } from "../import/parseField";
import { parseMoney } from "../import/parseMoney";
import { makeFinding, type CheckUpQuestion, type SeenRow } from "./checkUpQuestion";
import type { Finding, FindingCode, FindingFix } from "./finding";
import type { ReferenceFinder } from "./findReference";

export interface CellQuestion extends Pick<CheckUpQuestion, "words"> {
  readonly schema: TableSpec;
  readonly references: ReferenceFinder;
  /** What a form would say of the record. */
  readonly problems: (record: AnyRecord) => readonly Problem[];
  /** The currency of the order that the row is, or that it pays. */
  readonly currencyOf: (record: AnyRecord) => string;
}

const none: FindingFix = { kind: "none" };
const smallestLost = 10 ** mostKeyDigits;
const inPowers = /^\d(?:\.\d+)?E\+\d+$/i;

export function findCellFindings(question: CellQuestion, row: SeenRow): Finding[] {
  const { schema } = question;
  const problems = question.problems(row.record).filter((problem) => !isToBeGiven(schema, problem));
  const lost = inputColumns(schema).filter((column) => hasLostDigits(column, row.cells[column.key] ?? null));
  const isLost = (key: string) => lost.some((column) => column.key === key);
  const bad = new Map(problems.map((problem) => [problem.column, problem]));
  return [
    ...lost.map(({ key }) => makeFinding(schema, row, "lostDigits", key)),
    ...problems.filter(({ column }) => !isLost(column)).map((problem) => judgeProblem(question, row, problem)),
    ...inputColumns(schema)
      .filter(({ key }) => !bad.has(key) && !isLost(key))
      .flatMap((column) => findUntidy(schema, column, row)),
  ];
}

/** Rows that people typed get their hidden ids from the add-in; equal ones are looked for in the whole table. */
function isToBeGiven({ key, idKey }: TableSpec, { code, column }: Problem): boolean {
  return code === "notUnique" || (code === "required" && column === idKey && key !== "Orders");
}

/** A number cell beyond 15 digits has zeros where the rest was: nothing brings them back. */
function hasLostDigits({ kind }: ColumnSpec, cell: CellContent): boolean {
  if (isNumericKind(kind)) return false;
  if (typeof cell === "number") return Math.abs(cell) >= smallestLost;
  return (kind === "phone" || kind === "id" || kind === "order") && inPowers.test(String(cell ?? "").trim());
}

function judgeProblem(question: CellQuestion, row: SeenRow, problem: Problem): Finding {
  const { schema } = question;
  const column = schema.columns.find(({ key }) => key === problem.column);
  const finding = (code: FindingCode, fix: FindingFix = none) =>
    makeFinding(schema, row, code, problem.column, { fix });
  if (!column || typeof problem.value !== "string") return finding(problem.code);
  if (namesOtherCurrency(question, row.record, column, problem.value)) return finding("mixedCurrency");
  const after = findRightValue(question, column, problem.value);
  if (after === null) return finding(column.list === "currency" ? "noRate" : problem.code);
  const code = isNumericKind(column.kind) ? "numberAsText" : isReference(column) ? problem.code : "untidy";
  return finding(code, { kind: "value", after });
}

function namesOtherCurrency(question: CellQuestion, record: AnyRecord, column: ColumnSpec, text: string): boolean {
  if (column.kind !== "amount") return false;
  const named = parseMoney(text.normalize("NFKC"))?.currency ?? null;
  return named !== null && named !== question.currencyOf(record);
}

/** Null where there is none, or more than one. */
function findRightValue({ schema, words, references }: CellQuestion, column: ColumnSpec, text: string): FieldValue {
  if (isReference(column)) return references.find(column.kind, text);
  if (column.list !== undefined) {
    const word = text.normalize("NFKC").replace(/\s+/g, " ").trim();
    return words.knows(column.list, word) ? words.codeOf(column.list, word) : null;
  }
  if (!isNumericKind(column.kind) && column.kind !== "phone" && column.kind !== "email") return null;
  const parsed = parseField(column, column.kind === "email" ? text.normalize("NFKC").trim() : text, words);
  if ("code" in parsed || parsed.aside !== undefined || parsed.others !== undefined) return null;
  if (isBlank(parsed.value)) return null;
  return findFieldProblem(`${schema.key}.${column.key}`, column, parsed.value, words) === null ? parsed.value : null;
}

function isReference(column: ColumnSpec): column is ColumnSpec & { readonly kind: "customer" | "order" } {
  return column.kind === "customer" || column.kind === "order";
}

/** Excel's look-ups compare blanks too. Remarks may begin with one. */
function findUntidy(schema: TableSpec, column: ColumnSpec, row: SeenRow): Finding[] {
  const cell = row.cells[column.key];
  const value = row.record[column.key] ?? null;
  if (typeof cell !== "string" || column.kind === "longText" || typeof value !== "string") return [];
  if (cell === cell.trim()) return [];
  return [makeFinding(schema, row, "untidy", column.key, { fix: { kind: "value", after: value.trim() } })];
}
