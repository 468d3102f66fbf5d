import type { SheetState } from "../../../src/embedded-excel/model/workbookState";
import { readXlsx } from "../../../src/embedded-excel/xlsx/readXlsx";
import { writeXlsx } from "../../../src/embedded-excel/xlsx/writeXlsx";
import { describeWithLibreOffice, resaveWithLibreOffice } from "../../office/libreOffice";
import { aForeignFile } from "./aForeignFile";
import { aFullWorkbook } from "./aFullWorkbook";
import { plainCells } from "./plainState";

type Foreign = Parameters<typeof aForeignFile>[0];

async function sheetOf(file: Foreign): Promise<SheetState> {
  return (await readXlsx(aForeignFile(file))).sheets[0]!;
}

function inputsOf({ inputs }: SheetState): Record<string, unknown> {
  return plainCells(inputs, (input) => input);
}

const dateStyles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs>';

describe("a file of another program", () => {
  test("may keep texts in a table of texts, with formats and readings in them, or in the cells", async () => {
    const sheet = await sheetOf({
      sharedStrings:
        '<si><t>宏达</t></si><si><r><t>红</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 字</t></r></si>' +
        '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si/>',
      sheet:
        '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>' +
        '<c r="D1" t="s"><v>3</v></c><c r="E1" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c></row></sheetData>',
    });
    expect(inputsOf(sheet)).toEqual({ "0,0": "宏达", "0,1": "红 字", "0,2": "東京", "0,3": "", "0,4": "inline" });
  });

  test("names texts with several formats, but not with fonts for several scripts", async () => {
    const text = (first: string, second: string): string =>
      `<si><r><rPr>${first}</rPr><t>多行</t></r><r><rPr>${second}</rPr><t>text</t></r></si>`;
    const partsOf = async (sharedStrings: string): Promise<string[]> =>
      (await readXlsx(aForeignFile({ sharedStrings }))).unmodelledParts;
    expect(await partsOf(text('<rFont val="WenQuanYi"/>', '<rFont val="Calibri"/>'))).toEqual([]);
    expect(await partsOf(text("<b/>", ""))).toEqual(["text with several formats in one cell"]);
  });

  test("may leave out where rows and cells stand", async () => {
    const sheet = await sheetOf({
      sheet:
        '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row></sheetData>',
    });
    expect(inputsOf(sheet)).toEqual({ "0,0": 1, "0,1": 2, "3,2": 3, "3,3": 4 });
  });

  test("may share a formula among cells", async () => {
    const sheet = await sheetOf({
      sheet:
        '<sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1+$D$1*SUM(A$1:A1)</f><v>1</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/></c></row></sheetData>',
    });
    expect(inputsOf(sheet)).toEqual({
      "0,1": { formula: "=A1+$D$1*SUM(A$1:A1)" },
      "1,1": { formula: "=A2+$D$1*SUM(A$1:A2)" },
      "2,1": { formula: "=A3+$D$1*SUM(A$1:A3)" },
    });
    expect(plainCells(sheet.cachedValues, (value) => value)).toEqual({ "0,1": 1, "1,1": 2 });
  });

  test("may name functions with any of Excel's prefixes", async () => {
    const formula = '_xlfn.XLOOKUP(1,A:A,B:B)+_xlfn._xlws.FILTER(A:A,1)&"_xlfn.IFS"';
    const sheet = await sheetOf({ sheet: `<sheetData><row r="1"><c r="C1"><f>${formula}</f></c></row></sheetData>` });
    expect(inputsOf(sheet)).toEqual({ "0,2": { formula: '=XLOOKUP(1,A:A,B:B)+FILTER(A:A,1)&"_xlfn.IFS"' } });
  });

  test("may count days from 1904: dates move, numbers do not", async () => {
    const sheet = await sheetOf({
      workbookStart: '<workbookPr date1904="1"/>',
      styles: dateStyles,
      sheet: '<sheetData><row r="1"><c r="A1" s="1"><v>43538</v></c><c r="B1"><v>43538</v></c></row></sheetData>',
    });
    expect(inputsOf(sheet)).toEqual({ "0,0": 45_000, "0,1": 43_538 });
  });

  test("may write dates as text in the strict form", async () => {
    const sheet = await sheetOf({
      sheet:
        '<sheetData><row r="1"><c r="A1" t="d"><v>2023-03-15</v></c><c r="B1" t="d"><v>2023-03-15T12:00:00</v></c></row></sheetData>',
    });
    expect(inputsOf(sheet)).toEqual({ "0,0": 45_000, "0,1": 45_000.5 });
  });

  test("may have neither styles nor texts nor relationships of its sheets", async () => {
    const state = await readXlsx(aForeignFile({ parts: { "xl/worksheets/_rels/sheet1.xml.rels": "" } }));
    expect(state.sheets.map(({ name }) => name)).toEqual(["表"]);
    expect(state.unmodelledParts).toEqual([]);
    expect(state.styles.list).toHaveLength(1);
  });

  test("may take colours from the theme and from the old palette", async () => {
    const state = await readXlsx(
      aForeignFile({
        styles:
          '<fonts><font><color theme="1"/><name val="等线"/></font><font><color theme="4" tint="-0.5"/></font></fonts>' +
          '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
          '<fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.25"/><bgColor indexed="64"/></patternFill></fill>' +
          '<fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>' +
          '<cellXfs><xf fontId="0"/><xf fontId="1" fillId="2"/><xf fontId="0" fillId="3"/></cellXfs>',
      }),
    );
    const looks = state.styles.list.map(({ fontColor, fillColor }) => [fontColor, fillColor]);
    expect(looks).toEqual([
      ["#000000", ""],
      ["#223962", "#BFBFBF"],
      ["#000000", "#FFFF00"],
    ]);
  });

  test("may put prefixes before every element", async () => {
    const prefixed = (xml: string): string => xml.replace(/<(\/?)(?=[a-z])/gi, "<$1x:");
    const sheet = prefixed(
      '<sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData><sheetProtection sheet="1"/>',
    );
    const worksheet = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${sheet}</x:worksheet>`;
    const read = await sheetOf({ parts: { "xl/worksheets/sheet1.xml": worksheet } });
    expect(inputsOf(read)).toEqual({ "0,0": 5 });
    expect(read.protection).not.toBeNull();
  });

  test("may hold validations for other sheets in an extension", async () => {
    const sheet = await sheetOf({
      sheet:
        '<sheetData/><extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1" xmlns:x14="a" xmlns:xm="b">' +
        '<x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>选项!$A$1:$A$3</xm:f></x14:formula1>' +
        "<xm:sqref>B2:B9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>",
    });
    expect(sheet.validations).toMatchObject([
      { areas: [{ top: 1, left: 1, bottom: 8, right: 1 }], rule: { kind: "List", source: "=选项!$A$1:$A$3" } },
    ]);
  });

  test("may have a validation that only shows a prompt", async () => {
    const sheet = await sheetOf({
      sheet:
        '<sheetData/><dataValidations><dataValidation showInputMessage="1" promptTitle="提示" prompt="手机号" sqref="A1"/></dataValidations>',
    });
    expect(sheet.validations).toMatchObject([
      { rule: { kind: "Custom", formula: "=TRUE" }, prompt: { show: true, title: "提示", message: "手机号" } },
    ]);
  });

  test.each([
    ["Calibri", 9.140625, 48],
    ["宋体", 8.375 + 5 / 8, 54],
    ["微软雅黑", 78 / 9, 58.5],
  ])("may measure widths in digits of %s", async (font, width, points) => {
    const sheet = await sheetOf({
      styles: `<fonts><font><sz val="11"/><name val="${font}"/></font></fonts><cellXfs><xf fontId="0"/></cellXfs>`,
      sheet: `<cols><col min="2" max="2" width="${width}" customWidth="1"/></cols><sheetData/>`,
    });
    expect(sheet.columnWidths).toEqual(new Map([[1, points]]));
  });

  test("may carry a password's hash, which opens the sheet to that password only", async () => {
    const { isSheetPassword } = await import("../../../src/embedded-excel/xlsx/sheetPassword");
    const sheet = await sheetOf({ sheet: '<sheetData/><sheetProtection password="CBEB" sheet="1" sort="0"/>' });
    const password = sheet.protection?.password ?? "";
    expect(isSheetPassword("test", password)).toBe(true);
    expect(isSheetPassword("Test", password)).toBe(false);
    expect(sheet.protection?.options.allowSort).toBe(true);
  });
});

describeWithLibreOffice("a file that LibreOffice saved", () => {
  test("brings the same cells, tables, rules and names", async () => {
    const state = aFullWorkbook();
    const saved = await readXlsx(await resaveWithLibreOffice(await writeXlsx(state, () => null)));
    const [before, after] = [state.sheets[0]!, saved.sheets[0]!];
    expect(after.name).toBe(before.name);
    expect(after.inputs[1]?.slice(0, 3)).toEqual(["宏达 <贸易>", "13800138000", 45_000]);
    expect(after.inputs[2]?.slice(0, 3)).toEqual(["=1+1", "007", 45_000.5]);
    expect(after.inputs[3]?.[3]).toEqual({ formula: "=1/0" });
    expect(after.tables.map(({ name, area }) => ({ name, area }))).toEqual([
      { name: "客户", area: before.tables[0]!.area },
    ]);
    expect(saved.names).toEqual(
      expect.arrayContaining([expect.objectContaining({ name: "TodayDate", formula: "=TODAY()" })]),
    );
    expect(saved.sheets[1]!.conditionalFormats.map(({ rule }) => rule.kind)).toEqual(
      expect.arrayContaining(["Custom", "CellValue", "ContainsText", "DataBar", "IconSet"]),
    );
    expect(saved.sheets[1]!.charts.map(({ type }) => type).sort()).toEqual(["ColumnClustered", "Doughnut", "Line"]);
    expect(saved.unmodelledParts).toEqual([]);
  });
});
