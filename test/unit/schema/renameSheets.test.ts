import { renameSheets } from "../../../src/schema/plan/renameSheets";
import { planWorkbook } from "../../../src/schema/plan/planWorkbook";

const plan = planWorkbook({ language: "zh", preset: "general", today: 46_349, demo: false });
const renamed = renameSheets(plan, (name) => (name === "选项" ? "选项 2" : name));

describe("A plan under other sheet names", () => {
  it("takes the new name for the sheet and in every reference", () => {
    expect(renamed.sheets.map(({ name }) => name)).toContain("选项 2");
    expect(JSON.stringify(plan)).toContain("'选项'!");
    expect(JSON.stringify(renamed)).not.toContain("'选项'!");
    expect(renamed.names.find(({ name }) => name === "TodayDate")?.formula).toContain("'选项 2'!");
  });

  it("leaves texts in formulas and other sheets alone", () => {
    const [sheet] = plan.sheets;
    if (!sheet) throw new Error("no sheet");
    const formulas = [[`="'选项'!"&'选项'!$A$1&'客户'!$A$1`]];
    const withText = {
      ...plan,
      sheets: [{ ...sheet, blocks: [{ row: 0, column: 0, formulas }] }, ...plan.sheets.slice(1)],
    };
    const result = renameSheets(withText, (name) => (name === "选项" ? "Bob's" : name));
    expect(result.sheets[0]?.blocks[0]?.formulas).toEqual([[`="'选项'!"&'Bob''s'!$A$1&'客户'!$A$1`]]);
  });

  it("changes nothing but that", () => {
    const back = renameSheets(renamed, (name) => (name === "选项 2" ? "选项" : name));
    expect(back).toEqual(plan);
  });
});
