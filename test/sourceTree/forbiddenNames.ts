/** Finds names that a layer must not mention: Excel's outside its gateway, clocks, chance and the machine's language in pure code. */
import ts from "typescript";
import { lineOf, parse, visitNodes, type SourceFile } from "./sourceFiles";

/** `path:line text` of each mention of Excel's types or values; `typeof Excel` names the whole library and is no use of it. */
export function excelMentions(file: SourceFile): string[] {
  return mentions(file, (node) => ts.isIdentifier(node) && node.text === "Excel" && isReference(node));
}

function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isTypeQueryNode(parent)) return false;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isQualifiedName(parent)) return parent.left === node && !ts.isTypeQueryNode(parent.parent);
  if (ts.isElementAccessExpression(parent)) return true;
  return !isDeclaredName(parent, node);
}

function isDeclaredName(parent: ts.Node, node: ts.Identifier): boolean {
  if (ts.isBindingElement(parent)) return parent.name === node || parent.propertyName === node;
  return "name" in parent && parent.name === node;
}

const clocksAndChance = new Set([
  "Date.now",
  "Math.random",
  "performance.now",
  "crypto.randomUUID",
  "crypto.getRandomValues",
]);
/** They take the machine's language or time zone unless one is passed as this argument. */
const localeArguments: Readonly<Record<string, number>> = {
  toLocaleString: 0,
  toLocaleDateString: 0,
  toLocaleTimeString: 0,
  toLocaleLowerCase: 0,
  toLocaleUpperCase: 0,
  localeCompare: 1,
};

/** `path:line text` of each reading of a clock, of chance, or of the machine's language. */
export function impureReadings(file: SourceFile): string[] {
  return mentions(file, (node) => readsClock(node) || readsLocale(node));
}

function readsClock(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) return clocksAndChance.has(node.getText().replace("globalThis.", ""));
  if (ts.isCallExpression(node)) return node.expression.getText() === "Date";
  return ts.isNewExpression(node) && node.expression.getText() === "Date" && (node.arguments?.length ?? 0) === 0;
}

function readsLocale(node: ts.Node): boolean {
  if (ts.isIdentifier(node)) return node.text === "navigator" && ts.isPropertyAccessExpression(node.parent);
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return false;
  const called = node.expression;
  if (!ts.isPropertyAccessExpression(called)) return false;
  const count = node.arguments?.length ?? 0;
  if (called.expression.getText() === "Intl") return count === 0;
  const position = localeArguments[called.name.text];
  return position !== undefined && count <= position;
}

function mentions(file: SourceFile, isMention: (node: ts.Node) => boolean): string[] {
  const found: string[] = [];
  visitNodes(parse(file), (node) => {
    if (isMention(node)) found.push(`${file.path}:${lineOf(node)} ${node.parent.getText().split("\n")[0]}`);
  });
  return found;
}
