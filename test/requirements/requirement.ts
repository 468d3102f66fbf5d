/**
 * What is asked of the workbook and the add-in, each with the places where it lives: `column:Table.key`, `name:` of the workbook,
 * `sheet:`, `list:`, `code:` and `test:` (files). What is not there yet names the issue that will bring it.
 */
export interface Requirement {
  readonly asked: string;
  readonly places: readonly string[];
  readonly openInIssue?: { readonly issue: number; readonly part: string };
}

export const threeWays = "test:test/workbook/threeWays/threeWays.test.ts";
export const rules = "test:test/files/rules/entryVerdicts.test.ts";
export const looks = "test:test/files/rules/shownLooks.test.ts";

export function column(path: string): string {
  return `column:${path}`;
}
