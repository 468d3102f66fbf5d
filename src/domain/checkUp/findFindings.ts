import type { TableSpec } from "../../schema/columnSpec";
import type { CustomerRecord, OrderRecord } from "../../schema/records";
import { tableSchema } from "../../schema/tableSchema";
import { tableKeys } from "../../schema/tables/tables";
import { createRecordCheck } from "../dataQuality/recordCheck";
import { foldCase } from "../foldCase";
import { nameOfRecord } from "../nameOfRecord";
import { createOrderDirectory } from "../orders/orderDirectory";
import { mapInSteps, doAllSteps, type Steps } from "../steps";
import { recordIdOf, type CheckUpQuestion, type SeenCell } from "./checkUpQuestion";
import { findCellFindings, type CellQuestion } from "./findCellFindings";
import { findEqualKeys, findRepeated, findTwinRows } from "./findDoubles";
import { severityOf, type Finding, type FindingCode, type FindingFix } from "./finding";
import { findFutureDays, findStaleCustomers, findStaleOrder } from "./findOddities";
import { createReferenceFinder, type ReferenceFinder } from "./findReference";

const none: FindingFix = { kind: "none" };

/** Everything that is wrong with the rows, table by table; each row is looked at once. */
export function findFindings(question: CheckUpQuestion): Finding[] {
  return doAllSteps(findFindingsInSteps(question));
}

export function* findFindingsInSteps(question: CheckUpQuestion): Steps<Finding[]> {
  const references = createReferenceFinder(question.tables.Customers, question.tables.Orders);
  const findings: Finding[] = [];
  for (const table of tableKeys) {
    const schema = tableSchema(table, question.preset, question.settings.ownFields);
    const rows = question.tables[table];
    const cells = createCellQuestion(question, schema, references);
    const found = yield* mapInSteps(rows, (row) => [
      ...findCellFindings(cells, row),
      ...findFutureDays(schema, row, question.today),
      ...(table === "Orders" ? findStaleOrder(schema, row, question) : []),
    ]);
    const equal = findEqualKeys(schema, rows);
    yield;
    const whole = [...equal, ...findRepeated(schema, rows), ...findWholeTable(schema, question)];
    findings.push(...withoutUnsafeFixes(schema, found.flat(), equal), ...whole, ...findLooseCells(schema, question));
  }
  return findings;
}

function findWholeTable(schema: TableSpec, question: CheckUpQuestion): Finding[] {
  if (schema.key !== "Customers") return [];
  return [...findTwinRows(schema, question.tables.Customers), ...findStaleCustomers(schema, question)];
}

function createCellQuestion(question: CheckUpQuestion, schema: TableSpec, references: ReferenceFinder): CellQuestion {
  const { settings, preset, words, tables } = question;
  const customers = tables.Customers.map(({ record }) => record as unknown as CustomerRecord);
  const orders = tables.Orders.map(({ record }) => record as unknown as OrderRecord);
  const check = createRecordCheck({ table: schema.key, existing: { customers, orders }, settings, preset });
  const directory = createOrderDirectory(orders);
  return {
    schema,
    references,
    words,
    problems: (record) => check.find(record, recordIdOf(schema, record)),
    currencyOf: (record) => {
      const order = schema.key === "Payments" ? directory.find(String(record["order"] ?? "")) : record;
      return String(order?.["currency"] ?? settings.baseCurrency);
    },
  };
}

/** Without an id of its own a row cannot be found again to be written to. */
function withoutUnsafeFixes(schema: TableSpec, findings: readonly Finding[], equal: readonly Finding[]): Finding[] {
  const fold = (id: unknown) => foldCase(String(id).trim());
  const shared = new Set(equal.filter(({ column }) => column === schema.idKey).map(({ value }) => fold(value)));
  return findings.map((finding) => {
    const isSafe = finding.recordId !== null && finding.column !== schema.idKey && !shared.has(fold(finding.recordId));
    return isSafe || finding.fix.kind === "none" ? finding : { ...finding, fix: none };
  });
}

function findLooseCells(schema: TableSpec, question: CheckUpQuestion): Finding[] {
  const { key } = schema;
  const records = new Map(question.tables[key].map(({ row, record }) => [row, record]));
  const loose = (cells: readonly SeenCell[], code: FindingCode, fix: FindingFix) =>
    cells
      .filter(({ table }) => table === key)
      .map((cell): Finding => {
        const record = records.get(cell.row) ?? {};
        const recordId = recordIdOf(schema, record);
        const name = nameOfRecord(record);
        return { code, severity: severityOf(code), ...cell, recordId, name, fix: recordId === null ? none : fix };
      });
  return [
    ...loose(question.overwritten, "overwrittenFormula", { kind: "formula" }),
    ...loose(question.outside, "rowOutside", none),
  ];
}
