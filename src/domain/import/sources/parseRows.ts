import Papa from "papaparse";
import { isFilled, type SourceRow } from "../sourceTable";

/** Rows of delimited text, blank rows left out; the delimiter is the one that the rows agree on. */
export function parseRows(text: string): SourceRow[] {
  const rows: SourceRow[] = [];
  let line = 1;
  let position = 0;
  Papa.parse<string[]>(text, {
    delimiter: findDelimiter(text),
    step: ({ data, errors, meta }) => {
      const hasBrokenQuotes = errors.some(({ type }) => type === "Quotes");
      if (data.some(isFilled)) rows.push({ line, cells: data, hasBrokenQuotes });
      line += countLineBreaks(text.slice(position, meta.cursor));
      position = meta.cursor;
    },
  });
  return rows;
}

const delimiters = [",", "\t", ";", "|"];
const linesToLookAt = 12;

/** In most lines, for a title above the header holds none and a sentence may hold a comma; then the one that parts them most. */
function findDelimiter(text: string): string {
  const start = text.slice(0, 20_000).replace(/"[^"]*"/g, "");
  const lines = start.split(/[\r\n]+/).slice(0, linesToLookAt);
  const scores = delimiters.map((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    return counts.filter((count) => count > 0).length * 1_000 + Math.min(999, Math.max(...counts));
  });
  return delimiters[scores.indexOf(Math.max(...scores))] ?? ",";
}

function countLineBreaks(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}
