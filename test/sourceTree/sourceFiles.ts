/** What stands in src/, read from disk and parsed by the TypeScript compiler. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

export const projectFolder = path.resolve(__dirname, "../..");

export interface SourceFile {
  /** From the project's folder, with forward slashes: `src/domain/…`. */
  readonly path: string;
  readonly text: string;
}

export function readSourceFiles(folder = "src"): SourceFile[] {
  return readdirSync(path.join(projectFolder, folder)).flatMap((name) => {
    const child = `${folder}/${name}`;
    if (statSync(path.join(projectFolder, child)).isDirectory()) return readSourceFiles(child);
    if (!/\.tsx?$/.test(name)) return [];
    return [{ path: child, text: readFileSync(path.join(projectFolder, child), "utf8") }];
  });
}

export function parse(file: SourceFile): ts.SourceFile {
  return ts.createSourceFile(file.path, file.text, ts.ScriptTarget.ES2022, true);
}

export interface ImportArrow {
  readonly from: string;
  /** A path such as `src/schema/tables.ts`, or the name of a package. */
  readonly to: string;
}

/** Static, type-only, dynamic and re-exporting imports alike. */
export function importsOf(file: SourceFile, knownPaths: ReadonlySet<string>): ImportArrow[] {
  const { importedFiles } = ts.preProcessFile(file.text, true, true);
  return importedFiles.map(({ fileName }) => ({ from: file.path, to: resolveImport(file.path, fileName, knownPaths) }));
}

function resolveImport(from: string, specifier: string, knownPaths: ReadonlySet<string>): string {
  if (!specifier.startsWith(".")) return specifier;
  const target = path.posix.join(path.posix.dirname(from), specifier);
  const candidates = [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`];
  return candidates.find((candidate) => knownPaths.has(candidate)) ?? target;
}

export function visitNodes(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => visitNodes(child, visit));
}

export function lineOf(node: ts.Node): number {
  const source = node.getSourceFile();
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
}
