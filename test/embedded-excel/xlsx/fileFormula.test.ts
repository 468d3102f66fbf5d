import { fromFileFormula, toFileFormula } from "../../../src/embedded-excel/xlsx/formulas/fileFormula";
import { readXlsx } from "../../../src/embedded-excel/xlsx/readXlsx";
import { writeXlsx } from "../../../src/embedded-excel/xlsx/writeXlsx";
import { findWorkbookFileFaults } from "../../office/findWorkbookFileFaults";
import { aSheet, aTable, aWorkbook } from "./aWorkbook";
import { partOf } from "./changedParts";

describe("a formula in a file", () => {
  test.each([
    ["=1+1", "1+1"],
    ["=maxifs(A:A,B:B,1)", "_xlfn.MAXIFS(A:A,B:B,1)"],
    ["=IFS(A1,1)+SWITCH(A1,1,2)+MINIFS(A:A,B:B,1)", "_xlfn.IFS(A1,1)+_xlfn.SWITCH(A1,1,2)+_xlfn.MINIFS(A:A,B:B,1)"],
    [
      '=TEXTJOIN(",",TRUE,CONCAT(A1,IFNA(B1,"IFS(1)")))',
      '_xlfn.TEXTJOIN(",",TRUE,_xlfn.CONCAT(A1,_xlfn.IFNA(B1,"IFS(1)")))',
    ],
    ["=RANK.EQ(A1,A:A)+AGGREGATE(14,6,A:A,1)", "_xlfn.RANK.EQ(A1,A:A)+_xlfn.AGGREGATE(14,6,A:A,1)"],
    ["=XLOOKUP(1,A:A,B:B)&SORT(A:A)", "_xlfn.XLOOKUP(1,A:A,B:B)&_xlfn._xlws.SORT(A:A)"],
    ["=SUMIFS(T[a],T[b],T[[#This Row],[b]])", "SUMIFS(T[a],T[b],T[[#This Row],[b]])"],
    ["='区域 汇总'!$B$8:$B$20", "'区域 汇总'!$B$8:$B$20"],
  ])("%s stands as %s and comes back", (formula, fileFormula) => {
    expect(toFileFormula(formula)).toBe(fileFormula);
    expect(fromFileFormula(fileFormula).toUpperCase()).toBe(formula.toUpperCase());
  });

  test.each([
    "WORKDAY.INTL(A1,1,Weekend)",
    "NETWORKDAYS.INTL(A1,B1)",
    "IFERROR(A1,0)",
    "SUMPRODUCT(A:A)",
    'DATEDIF(A1,B1,"d")',
  ])("%s has no prefix", (formula) => {
    expect(toFileFormula(`=${formula}`)).toBe(formula);
  });

  test.each([
    ["=[@金额]*2", "Orders[[#This Row],[金额]]*2"],
    ["=Orders[@金额]", "Orders[[#This Row],[金额]]"],
    ["=[@[客户 名称]]&[备注]", "Orders[[#This Row],[客户 名称]]&Orders[备注]"],
    ["=Orders[@[a]:[b]]", "Orders[[#This Row],[a]:[b]]"],
    ["=SUM(Orders[@])", "SUM(Orders[#This Row])"],
    ["=[@[编号'#]]", "Orders[[#This Row],[编号'#]]"],
  ])("%s in a table stands as %s", (formula, fileFormula) => {
    expect(toFileFormula(formula, "Orders")).toBe(fileFormula);
  });
});

test("headers with the characters of references go through a file", async () => {
  const headers = ["编号 #", "金额 [元]", "客户's", "a\nb", '<&>"', "@x"];
  const reference = (escaped: string): string => `Orders[[#This Row],[${escaped}]]`;
  const escaped = ["编号 '#", "金额 '[元']", "客户''s", "a\nb", '<&>"', "'@x"];
  const formula = `=${escaped.map(reference).join("&")}`;
  const row = [1, 2, 3, 4, 5, { formula }];
  const columns = aTable("Orders", headers).columns.map((column, index) => ({
    ...column,
    calculatedFormula: index === 5 ? formula : null,
  }));
  const state = aWorkbook([
    aSheet("订单", {
      inputs: [headers, row],
      tables: [aTable("Orders", headers, { columns, area: { top: 0, left: 0, bottom: 1, right: 5 } })],
    }),
  ]);
  const bytes = await writeXlsx(state, () => null);
  expect(findWorkbookFileFaults(bytes)).toEqual([]);
  expect(partOf(bytes, "xl/tables/table1.xml")).toContain("a_x000a_b");
  const copy = (await readXlsx(bytes)).sheets[0]!;
  expect(copy.tables[0]!.columns.map(({ name }) => name)).toEqual(headers);
  expect(copy.tables[0]!.columns[5]!.calculatedFormula).toBe(formula);
  expect(copy.inputs[1]![5]).toEqual({ formula });
});
