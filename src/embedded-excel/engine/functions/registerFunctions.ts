/** Functions that o-spreadsheet lacks or answers otherwise than Excel, through its public registry. */
import { odoo, type OdooFunction } from "../odooLibrary";
import { clockFunctions } from "./clockFunctions";
import { comparisonFunctions } from "./comparisonFunctions";
import { conditionalFunctions } from "./conditionalFunctions";
import { derivedFormulaFunctions } from "./tableRange";
import { lookupFunctions } from "./lookupFunctions";
import { rankFunctions } from "./rankFunctions";
import { roundFunctions } from "./roundFunctions";
import { textFunctions } from "./textFunctions";
import { workdayFunctions } from "./workdayFunctions";

type FunctionSet = Readonly<Record<string, OdooFunction>>;

const functionSets: readonly FunctionSet[] = [
  derivedFormulaFunctions,
  clockFunctions,
  comparisonFunctions,
  conditionalFunctions,
  lookupFunctions,
  rankFunctions,
  roundFunctions,
  textFunctions,
  workdayFunctions,
];

/** Names of errors that o-spreadsheet calls otherwise. */
const excelOnlyErrors = ["#VALUE!", "#REF!"];

export function registerFunctions(): void {
  for (const error of excelOnlyErrors) odoo.registries.errorTypes.add(error);
  for (const functions of functionSets) {
    for (const [name, definition] of Object.entries(functions)) {
      odoo.registries.functionRegistry.replace(name, definition);
    }
  }
}
