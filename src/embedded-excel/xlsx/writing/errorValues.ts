/** The library writes the error that a formula gave as a text; the mark lets the finished sheet tell the two apart. */

const mark = "\uE000error:";

const knownErrors: ReadonlySet<string> = new Set(
  "#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA #SPILL! #CALC!".split(" "),
);

/** Excel repairs a file with an error that it does not know. */
export function markError(error: string): string {
  return `${mark}${knownErrors.has(error) ? error : "#VALUE!"}`;
}

const markedCell = new RegExp(` t="str"(>(?:<f>[^<]*</f>|<f/>)<v>)${mark}`, "g");

export function unmarkErrors(sheetXml: string): string {
  return sheetXml.includes(mark) ? sheetXml.replace(markedCell, ' t="e"$1') : sheetXml;
}
