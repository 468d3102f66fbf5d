/** No write without an entry, read from the source: what an action file imports from the parts that write, and whether it begins a log. */
import ts from "typescript";
import { parse, readSourceFiles, visitNodes, type SourceFile } from "../../sourceTree/sourceFiles";

const writingParts = /\/excel\/(writing|building|upgrading|buildWorkbook|regionSheet|documentSetting)/;

/** They write, or look as if they did, and leave no entry of their own. */
const exempt: Readonly<Record<string, string>> = {
  openPaneWithWorkbook: "a setting of the file, no cell",
  recordJournal: "only listens; what it brings back bringBackRecords writes down",
  restoreTracker: "makes a workbook whose log begins with it",
  setUpWorkbook: "makes the log, whose first row says that it begins",
  takeSnapshot: "a setting of the file, no cell",
};

/** Names of the files that import more than types from a part that writes, and never begin a log. */
function findUnlogged(files: readonly SourceFile[]): string[] {
  return files.filter((file) => importsWriter(file) && !begins(file)).map(nameOf);
}

function importsWriter(file: SourceFile): boolean {
  let isWriting = false;
  visitNodes(parse(file), (node) => {
    if (!ts.isImportDeclaration(node) || !ts.isStringLiteral(node.moduleSpecifier)) return;
    if (writingParts.test(node.moduleSpecifier.text) && !isOfTypes(node.importClause)) isWriting = true;
  });
  return isWriting;
}

function isOfTypes(clause: ts.ImportClause | undefined): boolean {
  if (!clause?.namedBindings || !ts.isNamedImports(clause.namedBindings)) return false;
  return clause.isTypeOnly || clause.namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly);
}

function begins(file: SourceFile): boolean {
  let isBegun = false;
  visitNodes(parse(file), (node) => {
    if (ts.isCallExpression(node) && node.expression.getText() === "beginLog") isBegun = true;
  });
  return isBegun;
}

function nameOf({ path }: SourceFile): string {
  return path.replace(/^.*\/(\w+)\.tsx?$/, "$1");
}

test("An action that writes begins a log, or has a reason not to", () => {
  expect(findUnlogged(readSourceFiles("src/actions")).sort()).toEqual(Object.keys(exempt).sort());
});

test("Nobody writes past the actions", () => {
  const others = ["taskpane", "commands", "cli"].flatMap((folder) => readSourceFiles(`src/${folder}`));
  expect(others.filter(importsWriter).map(nameOf)).toEqual([]);
});

test("A new action without a log is found, one that only names a type is not", () => {
  const imports = (what: string) => `import { ${what} } from "../excel/writing/updateCells";\n`;
  const files = [
    { path: "src/actions/paintRows.ts", text: `${imports("updateCells")}updateCells(); // beginLog()` },
    { path: "src/actions/nameRows.ts", text: imports("type CellWrite") },
    { path: "src/actions/changeRows.ts", text: `${imports("updateCells")}updateCells(beginLog("change"));` },
  ];
  expect(findUnlogged(files)).toEqual(["paintRows"]);
});
