import type { WorkbenchPage } from "../workbenchPage";

/** The letter of a column of the open sheet by its header, which stands in row 2. */
export async function findColumnLetter(workbench: WorkbenchPage, header: string): Promise<string> {
  for (const letter of "ABCDEFGHIJKLMNOPQRSTUVWXYZ") {
    await workbench.goTo(`${letter}2`);
    if ((await workbench.formulaBarText()) === header) return letter;
  }
  throw new Error(`no column ${header}`);
}
