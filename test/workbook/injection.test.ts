/** Hostile texts through every way in and out: each stays the text that it is, none becomes a formula. */
import Papa from "papaparse";
import { addCustomer } from "../../src/actions/addCustomer";
import { addListValue } from "../../src/actions/addListValue";
import { importRecords as writeRecords } from "../../src/actions/importRecords";
import { logFollowUps } from "../../src/actions/logFollowUps";
import { readAllRecords } from "../../src/actions/readRecords";
import { newRecordId as newId } from "../../src/actions/recordId";
import { updateRecord } from "../../src/actions/updateRecord";
import { importRecords } from "../../src/domain/import/importRecords";
import { readSourceFile } from "../../src/domain/import/sources/readSourceFile";
import { recordsOfTable } from "../../src/domain/trackerRecords";
import { tables } from "../../src/schema/tables/tables";
import { hostileTexts } from "../builders/hostileTexts";
import { openExcel, openTracker, readTable, today, type OpenedExcel } from "../builders/trackerExcel";
import { describeWithLibreOffice, inspectWithLibreOffice } from "../office/libreOffice";

/** Excel keeps one sign for a line break in a cell. */
const asInCell = (text: unknown) =>
  (typeof text === "string" ? text : JSON.stringify(text ?? "")).replace(/\r\n?/g, "\n");
const wanted = hostileTexts.map(asInCell);

/** An import cuts off what cannot be seen, and leaves out errors of the sheet that the file was made from. */
const asImported = (text: string) => (/^#(REF!|N\/A)$/.test(text) ? "" : text.replaceAll("\u200B", "").trim());

let opened: OpenedExcel;
/** Ids of the customers, one for each text, and the workbook with all of them. */
const ids: string[] = [];
let file: Uint8Array;

beforeAll(async () => {
  opened = await openTracker();
  for (const [index, text] of hostileTexts.entries()) {
    const draft = { name: `客户${index}`, mobile: "13800000000", notes: text };
    const result = await addCustomer(draft, { newId });
    if (result.kind === "saved") ids.push(String(result.record.id));
  }
  for (const [index, text] of hostileTexts.entries()) {
    await updateRecord("Customers", ids[index] ?? "", { company: text });
    await logFollowUps({ customerIds: [ids[index] ?? ""], draft: { content: text } }, { newId });
  }
  await importAsFile(hostileTexts);
  file = await opened.excel.save();
}, 300_000);
afterAll(() => opened.close());

/** A CSV file as other programs write it, one customer for each text. */
async function importAsFile(texts: readonly string[]): Promise<void> {
  const rows = texts.map((text, index) => [`来客${index}`, `1390000${String(index).padStart(4, "0")}`, text]);
  const csv = Papa.unparse([["客户名称", "手机", "备注"], ...rows]);
  const read = await readSourceFile(new TextEncoder().encode(csv));
  const [sheet] = "sheets" in read ? read.sheets : [];
  if (!sheet) throw new Error("not read");
  const { records, facts } = await readAllRecords();
  const existing = { ...records, records: recordsOfTable(records, "Customers") };
  const { settings, preset } = facts;
  const table = "Customers";
  const plan = importRecords({ table, sheet, map: {}, defaults: {}, existing, settings, preset, today, newId });
  if ("refusal" in plan) throw new Error(JSON.stringify(plan.refusal));
  await writeRecords({ table, records: plan.records, followUps: plan.followUps, newValues: plan.newValues });
}

const cellsOf = async (table: string, header: string) => (await readTable(table)).map((row) => asInCell(row[header]));

async function expectTextsInCells(): Promise<void> {
  const ways = {
    added: (await cellsOf("Customers", "备注")).slice(0, wanted.length),
    changed: (await cellsOf("Customers", "公司全称")).slice(0, wanted.length),
    logged: await cellsOf("FollowUps", "跟进内容"),
  };
  expect(ways).toEqual({ added: wanted, changed: wanted, logged: wanted });
  expect((await cellsOf("Customers", "备注")).slice(wanted.length)).toEqual(wanted.map(asImported));
}

describe("Hostile texts", () => {
  it("are sixty and more", () => expect(new Set(hostileTexts).size).toBeGreaterThanOrEqual(60));

  it("from forms, changes, logs and files stand in the cells as they are", () => expectTextsInCells());

  it("are the same once the workbook was saved and opened", async () => {
    opened.close();
    opened = await openExcel({ bytes: file });
    await expectTextsInCells();
  });

  it("as values of a list are offered as they are", async () => {
    const labels = hostileTexts.filter((text) => text.trim() === text && !/[\r\n\t]/.test(text)).slice(0, 12);
    for (const label of labels)
      await addListValue({ list: "source", label, class: null, cadenceDays: { A: null, B: null, C: null } });
    const { facts } = await readAllRecords();
    expect(facts.settings.lists.source?.map(({ label }) => label)).toEqual(expect.arrayContaining(labels));
  });
});

describeWithLibreOffice("LibreOffice reads hostile texts", () => {
  test("as texts, and no formula among them", async () => {
    const { sheets } = await inspectWithLibreOffice(file);
    for (const { table, key, rows } of [
      { table: "Customers", key: "notes", rows: 2 * wanted.length },
      { table: "Customers", key: "company", rows: wanted.length },
      { table: "FollowUps", key: "content", rows: wanted.length },
    ] as const) {
      const { sheetName, columns } = tables[table];
      const sheet = sheets[sheetName.zh];
      const column = columns.findIndex((each) => each.key === key);
      const cells = sheet?.values.slice(2, 2 + rows).map((row) => asInCell(row[column]).trim());
      expect(cells?.slice(0, wanted.length)).toEqual(wanted.map((text) => text.trim()));
    }
  });
});
