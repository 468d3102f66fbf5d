import { beginsAsFormula } from "../../schema/formulaStart";

/** Text for the clipboard, which may be pasted into a sheet: no line of it becomes a formula there (OWASP, CSV injection). */
export function protectLines(text: string): string {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => (beginsAsFormula(line) ? `'${line}` : line))
    .join("\n");
}
