import path from "node:path";
import ts from "typescript";
import { excelApiMinor, excelMemberUses, type MemberUse } from "./sourceTree/excelApiSets";
import { projectFolder, readSourceFiles } from "./sourceTree/sourceFiles";

const compilerOptions: ts.CompilerOptions = {
  strict: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: ["office-js"],
  typeRoots: [path.join(projectFolder, "node_modules/@types")],
  noEmit: true,
  skipLibCheck: true,
};

/** The manifest asks for ExcelApi 1.13. */
const promisedMinor = 13;
/** office.js itself, in no set: `Excel.run` with its options and the request context are there wherever the library is. */
const machinery = new Set([
  "RequestContext.workbook",
  "RequestContext.application",
  ".run",
  "RunOptions.delayForCellEdit",
]);
const isTooNew = (use: MemberUse) =>
  excelApiMinor(use.apiSet) > promisedMinor && !use.isGated && !machinery.has(use.member);

function usesIn(files: readonly string[], extra?: string): MemberUse[] {
  const host = ts.createCompilerHost(compilerOptions, true);
  const example = path.join(projectFolder, "src/excel/example.ts");
  if (extra !== undefined) {
    const onDisk = ts.createCompilerHost(compilerOptions, true);
    host.fileExists = (name) => name === example || onDisk.fileExists(name);
    host.getSourceFile = (name, target, onError) =>
      name === example ? ts.createSourceFile(name, extra, target, true) : onDisk.getSourceFile(name, target, onError);
  }
  const program = ts.createProgram([...files, ...(extra === undefined ? [] : [example])], compilerOptions, host);
  return excelMemberUses(program, (name) => (extra === undefined ? name.includes("/src/excel/") : name === example));
}

describe("Requirement sets", () => {
  it("every Excel member that the gateway uses is in ExcelApi 1.13 or gated", () => {
    const gateway = readSourceFiles("src/excel").map((file) => path.join(projectFolder, file.path));
    const uses = usesIn(gateway);
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter(isTooNew)).toEqual([]);
  }, 60_000);

  it("a member of a later set, of no known set or ungated is found, a gated one is not", () => {
    const example = `export async function run(context: Excel.RequestContext): Promise<void> {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.showGridlines = false;
      sheet.protection.pauseProtection("");
      context.workbook.showPivotFieldList = true;
      if (Office.context.requirements.isSetSupported("ExcelApi", "1.17")) sheet.getRange().getMergedAreasOrNullObject();
      context.workbook.linkedWorkbooks.refreshAll();
      sheet.getRange().set({ format: { fill: { color: "red" } } });
      await context.sync();
    }`;
    const uses = usesIn([], example);
    const found = Object.fromEntries(uses.map((use) => [use.member, use.apiSet]));
    expect(found).toMatchObject({
      "Worksheet.showGridlines": "ExcelApi 1.8",
      "WorksheetProtection.pauseProtection": "ExcelApiOnline 1.1",
      "RangeFillUpdateData.color": "ExcelApi 1.1",
    });
    expect(uses.filter(isTooNew).map((use) => use.member)).toEqual([
      "WorksheetProtection.pauseProtection",
      "LinkedWorkbookCollection.refreshAll",
      "Workbook.linkedWorkbooks",
    ]);
  }, 60_000);

  it.each([
    ["ExcelApi 1.2 for options; 1.7 for password", 7],
    ["ExcelApi 1.14", 14],
    ["ExcelApiOnline 1.1", Infinity],
    ["", Infinity],
  ])("the set %j needs minor version %d", (apiSet, minor) => {
    expect(excelApiMinor(apiSet)).toBe(minor);
  });
});
