/** Which requirement set each Excel member belongs to that a piece of code uses, read from the comments of @types/office-js. */
import ts from "typescript";
import { lineOf, visitNodes } from "./sourceFiles";

export interface MemberUse {
  readonly member: string;
  /** Such as `ExcelApi 1.7`; empty where no comment says so. */
  readonly apiSet: string;
  readonly isGated: boolean;
  readonly place: string;
}

const typings = /@types[\\/]office-js[\\/]index\.d\.ts$/;
const apiSetPattern = /\[Api set:\s*([^\]]+)\]/;

export function excelMemberUses(program: ts.Program, isChecked: (path: string) => boolean): MemberUse[] {
  const checker = program.getTypeChecker();
  const uses: MemberUse[] = [];
  for (const file of program.getSourceFiles()) {
    if (!isChecked(file.fileName)) continue;
    visitNodes(file, (node) => {
      const declaration = excelDeclaration(node, checker);
      if (declaration) uses.push(describeUse(node, declaration));
    });
  }
  return uses;
}

/** The declaration in Excel's typings of a member that is read, called, or set in an object literal. */
function excelDeclaration(node: ts.Node, checker: ts.TypeChecker): ts.Declaration | undefined {
  const declarations = memberDeclarations(node, checker).filter(isExcelMember);
  return declarations.find((one) => apiSetOf(one) !== "") ?? declarations[0];
}

function memberDeclarations(node: ts.Node, checker: ts.TypeChecker): readonly ts.Declaration[] {
  if (ts.isPropertyAccessExpression(node)) {
    const call = ts.isCallExpression(node.parent) && node.parent.expression === node ? node.parent : null;
    const signature = call && checker.getResolvedSignature(call)?.declaration;
    if (signature && ts.isMethodDeclaration(signature)) return [signature];
    return checker.getSymbolAtLocation(node.name)?.declarations ?? [];
  }
  if (!ts.isPropertyAssignment(node) && !ts.isShorthandPropertyAssignment(node)) return [];
  const type = checker.getContextualType(node.parent);
  const options = type?.isUnion() ? type.types : type ? [type] : [];
  return options.flatMap((option) => option.getProperty(node.name.getText())?.declarations ?? []);
}

function isExcelMember(declaration: ts.Declaration): boolean {
  if (!typings.test(declaration.getSourceFile().fileName)) return false;
  for (let node: ts.Node | undefined = declaration; node; node = node.parent)
    if (ts.isModuleDeclaration(node) && node.name.text === "Excel") return true;
  return false;
}

function describeUse(node: ts.Node, declaration: ts.Declaration): MemberUse {
  const owner = declaration.parent as ts.Node & { name?: ts.Node };
  const name = (declaration as ts.NamedDeclaration).name?.getText() ?? "";
  return {
    member: `${owner.name?.getText() ?? ""}.${name}`,
    apiSet: apiSetOf(declaration) || apiSetOf(owner),
    isGated: isGated(node),
    place: `${node.getSourceFile().fileName.replace(/^.*\/(?=src\/)/, "")}:${lineOf(node)}`,
  };
}

function apiSetOf(declaration: ts.Node): string {
  const comment = ts.getJSDocCommentsAndTags(declaration).map((part) => part.getText());
  return apiSetPattern.exec(comment.join("\n"))?.[1]?.trim() ?? "";
}

/** Whether it only runs where `isSetSupported` said yes. */
function isGated(node: ts.Node): boolean {
  for (let child = node, parent = node.parent; parent; child = parent, parent = parent.parent) {
    const condition = conditionThatGuards(parent, child);
    if (condition?.getText().includes("isSetSupported(")) return true;
  }
  return false;
}

function conditionThatGuards(parent: ts.Node, child: ts.Node): ts.Expression | null {
  if (ts.isIfStatement(parent) && parent.thenStatement === child) return parent.expression;
  if (ts.isConditionalExpression(parent) && parent.whenTrue === child) return parent.condition;
  const isAnd = ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
  return isAnd && parent.right === child ? parent.left : null;
}

/** The highest ExcelApi version that the set names, so that "1.4 allows …" counts; Infinity for any other set. */
export function excelApiMinor(apiSet: string): number {
  if (!/^ExcelApi 1\./.test(apiSet)) return Infinity;
  return Math.max(...[...apiSet.matchAll(/\b1\.(\d+)/g)].map((match) => Number(match[1])));
}
