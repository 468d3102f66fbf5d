/** Rewrites what a rename touches in a formula and leaves the rest of Excel's text as it is; pure. */
import { parseStructuredReference } from "./structuredReference";
import { isReferenceToken, quoteSheetName, splitSheetPrefix, tokenizeFormula } from "./formulaTokens";

/**
 * `isInTable`: the formula stands inside the table, so that `[@column]` without a table name means its column.
 */
export function renameTableColumnInFormula(
  formula: string,
  table: string,
  oldName: string,
  newName: string,
  isInTable = false,
): string {
  return mapTokens(formula, "structured", (text) => {
    const tableName = parseStructuredReference(text)?.tableName ?? "";
    const isMeant = tableName === "" ? isInTable : tableName.toLowerCase() === table.toLowerCase();
    return isMeant ? renameColumn(text, oldName, newName) : text;
  });
}

export function renameTableInFormula(formula: string, oldName: string, newName: string): string {
  const folded = oldName.toLowerCase();
  const renamed = mapTokens(formula, "structured", (text) => {
    const start = text.indexOf("[");
    return text.slice(0, start).toLowerCase() === folded ? newName + text.slice(start) : text;
  });
  return mapTokens(renamed, "range_named", (text) => (text.toLowerCase() === folded ? newName : text));
}

export function renameSheetInFormula(formula: string, oldName: string, newName: string): string {
  const folded = oldName.toLowerCase();
  const rename = (text: string): string => {
    const { sheetName, rest } = splitSheetPrefix(text);
    return sheetName?.toLowerCase() === folded ? `${sheetPrefix(newName)}!${rest}` : text;
  };
  return tokenizeFormula(formula)
    .map((token) => (token.type === "range_named" || isReferenceToken(token) ? rename(token.value) : token.value))
    .join("");
}

function mapTokens(formula: string, type: string, rewrite: (text: string) => string): string {
  return tokenizeFormula(formula)
    .map((token) => (token.type === type ? rewrite(token.value) : token.value))
    .join("");
}

const bracketEscapes = /(['[\]#@])/g;
/** What may stand in `T[column]` and `[@column]` without brackets of its own. */
const needsOwnBrackets = /[\s,:.()+\-*/=<>&^%"{}$!;~`|'[\]#@\\]/;

function renameColumn(text: string, oldName: string, newName: string): string {
  const start = text.indexOf("[");
  const inner = text.slice(start + 1, -1);
  const escapedNew = newName.replace(bracketEscapes, "'$1");
  const folded = oldName.toLowerCase();
  const isOld = (escaped: string): boolean => unescapeColumn(escaped).trim().toLowerCase() === folded;
  const bare = inner.startsWith("@") ? inner.slice(1) : inner;
  if (isOld(bare) && !bare.startsWith("[")) {
    const isThisRow = inner.startsWith("@");
    const column = isThisRow && needsOwnBrackets.test(newName) ? `[${escapedNew}]` : escapedNew;
    return `${text.slice(0, start)}[${isThisRow ? "@" : ""}${column}]`;
  }
  const renamed = inner.replace(/\[((?:'.|[^'\]])*)\]/g, (whole, column: string) =>
    !column.startsWith("#") && isOld(column) ? `[${escapedNew}]` : whole,
  );
  return `${text.slice(0, start)}[${renamed}]`;
}

function unescapeColumn(escaped: string): string {
  return escaped.replace(/'(.)/g, "$1");
}

const plainSheetName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const looksLikeCell = /^([a-z]{1,3}\d+|r\d*c\d*)$/i;

/** Excel quotes a sheet name only where it has to. */
function sheetPrefix(name: string): string {
  return plainSheetName.test(name) && !looksLikeCell.test(name) ? name : quoteSheetName(name);
}
