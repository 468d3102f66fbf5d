import Papa from "papaparse";

export interface SourceRow {
  /** Of the file, from 1, where the row begins: what an editor shows. */
  readonly line: number;
  readonly cells: readonly string[];
  /** A quote was opened and never closed, or stands where it cannot: the cells are not to be trusted. */
  readonly hasBrokenQuotes: boolean;
}

/** Rows of delimited text, blank rows left out; the delimiter is the one that the first row uses most. */
export function parseRows(text: string): SourceRow[] {
  const rows: SourceRow[] = [];
  let line = 1;
  let position = 0;
  Papa.parse<string[]>(text, {
    delimiter: findDelimiter(text),
    step: ({ data, errors, meta }) => {
      const hasBrokenQuotes = errors.some(({ type }) => type === "Quotes");
      if (data.some((cell) => cell.trim() !== "")) rows.push({ line, cells: data, hasBrokenQuotes });
      line += countLineBreaks(text.slice(position, meta.cursor));
      position = meta.cursor;
    },
  });
  return rows;
}

const delimiters = [",", "\t", ";", "|"];

function findDelimiter(text: string): string {
  const firstRow = /[^\r\n]+/.exec(text)?.[0].replace(/"[^"]*"/g, "") ?? "";
  const counts = delimiters.map((delimiter) => firstRow.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ",";
}

function countLineBreaks(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}
