import path from "node:path";
import ts from "typescript";
import { libraryMembers } from "../../src/embedded-excel/protocol/libraryMembers";
import { excelMemberUses } from "../sourceTree/excelApiSets";
import { projectFolder, readSourceFiles } from "../sourceTree/sourceFiles";

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

/** What the library does by itself, without a word to the host. */
const ownOfLibrary = new Set(["load", "items", "isNullObject", "context", "set", "toJSON", "track", "untrack"]);

interface HostClass {
  base: string | null;
  excelClass: string | null;
  members: string[];
}

function readHostClasses(): Map<string, HostClass> {
  const classes = new Map<string, HostClass>();
  for (const { path: file, text } of readSourceFiles("src/embedded-excel/objects")) {
    ts.forEachChild(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true), (node) => {
      if (ts.isClassDeclaration(node) && node.name !== undefined) classes.set(node.name.text, describeClass(node));
    });
  }
  return classes;
}

function describeClass(node: ts.ClassDeclaration): HostClass {
  const named = node.members.filter((member) => member.name !== undefined);
  const className = named.find((member) => ts.isPropertyDeclaration(member) && member.name.getText() === "className");
  const initializer =
    className !== undefined && ts.isPropertyDeclaration(className) ? className.initializer : undefined;
  const base = node.heritageClauses?.[0]?.types[0]?.expression.getText() ?? null;
  const constructor = node.members.find(ts.isConstructorDeclaration);
  const parameters = constructor?.parameters.map((parameter) => parameter.name.getText()) ?? [];
  return {
    base,
    excelClass: initializer !== undefined && ts.isStringLiteral(initializer) ? initializer.text : null,
    members: [...named.map((member) => member.name!.getText()), ...parameters],
  };
}

function membersByExcelClass(): Map<string, Set<string>> {
  const classes = readHostClasses();
  const membersOf = (name: string | null): string[] => {
    const found = name === null ? undefined : classes.get(name);
    return found === undefined ? [] : [...found.members, ...membersOf(found.base)];
  };
  const excelClassOf = (name: string | null): string | null => {
    const found = name === null ? undefined : classes.get(name);
    return found === undefined ? null : (found.excelClass ?? excelClassOf(found.base));
  };
  const result = new Map<string, Set<string>>();
  for (const name of classes.keys()) {
    const excelClass = excelClassOf(name);
    if (excelClass !== null) result.set(excelClass, new Set([...(result.get(excelClass) ?? []), ...membersOf(name)]));
  }
  return result;
}

/** Where the library registers an event under another name than it shows. */
const eventNames: Readonly<Record<string, string>> = { onChanged: "DataChanged" };

function isEvent(member: string): boolean {
  return /^on[A-Z]/.test(member);
}

test("every member of Excel's objects that the gateway uses is there in the host", () => {
  const files = readSourceFiles("src/excel").map((file) => path.join(projectFolder, file.path));
  const program = ts.createProgram(files, compilerOptions);
  const uses = excelMemberUses(program, (name) => name.includes("/src/excel/")).map((use) => use.member);
  const host = membersByExcelClass();
  const missing = [...new Set(uses)].filter((use) => {
    const [excelClass = "", member = ""] = use.split(".");
    if (!(excelClass in libraryMembers) || ownOfLibrary.has(member)) return false;
    const wanted = isEvent(member) ? `register${eventNames[member] ?? member.slice(2)}Event` : member;
    return !host.get(excelClass)?.has(wanted);
  });
  expect(uses.length).toBeGreaterThan(50);
  expect(missing).toEqual([]);
}, 60_000);
