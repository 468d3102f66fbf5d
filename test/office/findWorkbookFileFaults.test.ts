import { writeXlsx } from "../../src/embedded-excel/xlsx/writeXlsx";
import { withChangedParts } from "../embedded-excel/xlsx/changedParts";
import { aSheet, aTable, aValidation, aWorkbook } from "../embedded-excel/xlsx/aWorkbook";
import { findWorkbookFileFaults } from "./findWorkbookFileFaults";

const sheetPath = "xl/worksheets/sheet1.xml";
const tablePath = "xl/tables/table1.xml";
const workbookPath = "xl/workbook.xml";

async function aSoundFile(): Promise<Uint8Array> {
  const sheet = aSheet("订单", {
    inputs: [
      ["编号", "金额"],
      ["A-1", { formula: "=MAXIFS(Orders[金额],Orders[编号],Orders[[#This Row],[编号]])" }],
    ],
    tables: [aTable("Orders", ["编号", "金额"], { area: { top: 0, left: 0, bottom: 1, right: 1 } })],
    validations: [aValidation({ rule: { kind: "Custom", formula: "=A3<Limit" } })],
    conditionalFormats: [
      {
        id: "1",
        areas: [{ top: 1, left: 0, bottom: 9, right: 1 }],
        stopIfTrue: false,
        rule: { kind: "Custom", formula: "=$A2=1", format: { bold: true } },
      },
    ],
  });
  const names = [{ name: "Limit", formula: "='订单'!$B$2", visible: true, comment: "" }];
  return writeXlsx(aWorkbook([sheet], { names }), () => null);
}

test("a sound file has no faults", async () => {
  expect(findWorkbookFileFaults(await aSoundFile())).toEqual([]);
});

test.each([
  ["headerDiffersFromColumn", tablePath, 'name="金额"', 'name="总额"'],
  ["duplicateColumn", tablePath, 'name="金额"', 'name="编号"'],
  ["tableWithoutRows", tablePath, /ref="A1:B2"/g, 'ref="A1:B1"'],
  ["leadingEqualsSign", sheetPath, "<f>", "<f>="],
  ["shortThisRow", sheetPath, "[[#This Row],[编号]]", "[@编号]"],
  ["missingPrefix", sheetPath, "_xlfn.", ""],
  ["unknownTable", sheetPath, "Orders[金额]", "Payments[金额]"],
  ["unknownColumn", sheetPath, "Orders[金额]", "Orders[总额]"],
  ["unknownName", sheetPath, "&lt;Limit", "&lt;Border"],
  ["unknownSheet", workbookPath, "'订单'!$B$2", "'收款'!$B$2"],
  ["brokenReference", workbookPath, "'订单'!$B$2", "#REF!"],
  ["duplicateName", workbookPath, 'name="Limit"', 'name="ORDERS"'],
  ["structuredReferenceInRule", sheetPath, "<formula>$A2", "<formula>Orders[编号]"],
  ["textTooLong", sheetPath, "<dataValidation ", `<dataValidation errorTitle="${"长".repeat(33)}" `],
  ["textTooLong", workbookPath, 'sheet name="订单"', `sheet name="${"订".repeat(32)}"`],
  ["duplicatePriority", sheetPath, /(<cfRule .*<\/cfRule>)/, "$1$1"],
])("finds %s in %s", async (code, path, wanted, replacement) => {
  const faulty = withChangedParts(await aSoundFile(), {
    [path]: (xml) => {
      expect(xml).toMatch(wanted);
      return xml.replace(wanted, replacement);
    },
  });
  expect(findWorkbookFileFaults(faulty).map((fault) => fault.code)).toContain(code);
});

test("finds two tables on the same cells and of the same name", async () => {
  const tables = [aTable("Orders", ["a"]), aTable("ORDERS", ["a"], { id: "2" })];
  const state = aWorkbook([aSheet("S", { inputs: [["a"]], tables })]);
  const codes = findWorkbookFileFaults(await writeXlsx(state, () => null)).map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(["duplicateTable", "overlappingTables"]));
});
