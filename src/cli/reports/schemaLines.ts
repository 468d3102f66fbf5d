import type { SchemaReport } from "./schemaReport";

/** Tables and columns for people. */
export function schemaLines({ tables }: SchemaReport, headers: readonly string[]): string[] {
  return tables.flatMap(({ key, sheet, columns }) => [
    `${key} · ${sheet.zh} · ${sheet.en}`,
    headers.join("\t"),
    ...columns
      .filter(({ formula }) => !formula)
      .map(({ key: column, header, kind, required, list }) =>
        [column, header.zh, header.en, kind, required ? "●" : "", list ?? ""].join("\t"),
      ),
    "",
  ]);
}
