/** Full-width signs too: Chinese input methods write them, and Excel reads them as the others. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/** Whether Excel takes a text for a formula when it is typed or pasted into a cell. */
export function beginsAsFormula(text: string): boolean {
  return formulaStart.test(text);
}
