import {
  renameSheetInFormula,
  renameTableColumnInFormula,
  renameTableInFormula,
} from "../../../src/embedded-excel/engine/renameInFormula";
import { findTablesInFormula, listFunctionsInFormula } from "../../../src/embedded-excel/engine/formulaMentions";

test.each([
  ['=SUM(T[old])+ T[[#This Row],[OLD]] &"T[old]"', '=SUM(T[new])+ T[[#This Row],[new]] &"T[old]"'],
  ["=T[@old]*T[[#Headers],[old]]", "=T[@new]*T[[#Headers],[new]]"],
  ["=T[[old]:[other]]+Other[old]", "=T[[new]:[other]]+Other[old]"],
  ["=[@old]+T[older]", "=[@old]+T[older]"],
])("the column in %s is renamed", (formula, renamed) => {
  expect(renameTableColumnInFormula(formula, "t", "old", "new")).toBe(renamed);
});

test("inside the table a column without table name is renamed too", () => {
  expect(renameTableColumnInFormula("=[@old]+[@[old]]", "T", "old", "new", true)).toBe("=[@new]+[@[new]]");
});

test("a new name is escaped and bracketed as Excel wants it", () => {
  const rename = (formula: string, name: string) => renameTableColumnInFormula(formula, "T", "old", name, true);
  expect(rename("=[@old]", "a b")).toBe("=[@[a b]]");
  expect(rename("=T[[#This Row],[old]]", "x[1]#")).toBe("=T[[#This Row],[x'[1']'#]]");
  expect(renameTableColumnInFormula("=T[[#This Row],[x'[1']'#]]", "T", "x[1]#", "old")).toBe("=T[[#This Row],[old]]");
});

test("a table is renamed where it stands as table or alone, not in texts", () => {
  expect(renameTableInFormula('=ROWS(t)+SUM(T[a])+T2[a]&"T"', "T", "客户")).toBe('=ROWS(客户)+SUM(客户[a])+T2[a]&"T"');
});

test("a sheet is renamed and quoted only where Excel quotes", () => {
  expect(renameSheetInFormula("=Data!A1+'Data'!B2:C3+Data2!A1&\"Data!A1\"", "data", "客户")).toBe(
    '=客户!A1+客户!B2:C3+Data2!A1&"Data!A1"',
  );
  expect(renameSheetInFormula("=Data!A1", "Data", "it's 1")).toBe("='it''s 1'!A1");
  expect(renameSheetInFormula("=Data!A1", "Data", "A1")).toBe("='A1'!A1");
});

test("functions and tables of a formula are listed", () => {
  const formula = "=_xlfn.MAXIFS(FollowUps[day],T[[#This Row],[id]])+sum(A1)+[@x]";
  expect(listFunctionsInFormula(formula)).toEqual(["MAXIFS", "SUM"]);
  expect(findTablesInFormula(formula)).toEqual(["FollowUps", "T"]);
});
