import { odoo, type OdooFunction } from "../odooLibrary";

/** `argumentDefinitions`: o-spreadsheet's own notation, such as `range (any, range, optional)`. */
export function defineFunction(
  description: string,
  argumentDefinitions: readonly string[],
  compute: OdooFunction["compute"],
): OdooFunction {
  const args = argumentDefinitions.map((definition) => odoo.helpers.arg(definition, definition));
  return { description, args, compute, isExported: false };
}
