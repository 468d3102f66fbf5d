import type { ColumnSpec, TableKey } from "./columnSpec";
import { optionListKeys } from "./optionListKeys";
import { lists } from "./lists";
import { presetKeys, presets } from "./presets/presets";
import { tableSchema } from "./tableSchema";
import { tableKeys, tables } from "./tables/tables";

/** docs/columns.md: what every column is called, holds and takes, from the schema alone. */
export function columnReference(): string {
  return `${[
    "# Columns",
    "Written by `npm run docs` from src/schema; do not edit. Keys and codes are public and stable: records, imports and the command line use them. " +
      "`ƒ` marks columns that a formula fills; hidden ones stand in brackets.",
    ...tableKeys.map(describeTable),
    describeOtherHeaders(),
    describeWorkingColumns(),
    "## Lists",
    "Open lists learn new values, classed and rated lists grow in Options with a class or a rate, fixed lists stay as they are. Presets may replace the values.",
    describeLists(),
  ].join("\n\n")}\n`;
}

function describeTable(table: TableKey): string {
  const { sheetName } = tables[table];
  const own = tableSchema(table, "general").columns.filter(({ band }) => band !== "working" && band !== "preset");
  const rows = [
    ...own.map((column) => describeColumn(column, "all")),
    ...presetKeys.flatMap((preset) =>
      (presets[preset].columns[table] ?? []).map((column) => describeColumn(column, presets[preset].name.en)),
    ),
  ];
  return tableOf(
    `## ${table} · ${sheetName.zh} · ${sheetName.en}`,
    ["key", "中文", "English", "holds", "required", "default", "list", "preset"],
    rows,
  );
}

function describeColumn(column: ColumnSpec, preset: string): string[] {
  const { key, header, kind, formula, hidden, list } = column;
  const name = `${formula === undefined ? "" : "ƒ "}\`${key}\``;
  return [
    hidden ? `(${name})` : name,
    header.zh,
    header.en,
    kind,
    requirement(column),
    String(column.default ?? ""),
    list ?? "",
    preset,
  ];
}

function requirement({ required, requiredUnless, unique }: ColumnSpec): string {
  const words = [
    required ? "yes" : "",
    requiredUnless ? `unless ${requiredUnless.key} is ${requiredUnless.code}` : "",
    unique ? "unique" : "",
  ];
  return words.filter((word) => word !== "").join(", ");
}

function describeOtherHeaders(): string {
  const rows = presetKeys.flatMap((preset) =>
    Object.entries(presets[preset].headers).map(([path, { zh, en }]) => [
      `\`${path}\``,
      zh,
      en,
      presets[preset].name.en,
    ]),
  );
  return tableOf("## Headers of single presets", ["column", "中文", "English", "preset"], rows);
}

function describeWorkingColumns(): string {
  const keys = tableKeys.map((table) => {
    const columns = tableSchema(table, "general").columns.filter(({ band }) => band === "working");
    return [table, columns.map(({ key }) => `\`${key}\``).join(" ")];
  });
  return tableOf("## Working columns (hidden, formulas only)", ["table", "keys"], keys);
}

function describeLists(): string {
  const rows = optionListKeys.map((list) => {
    const { name, growth, values } = lists[list];
    const codes = values.map(({ code, label }) => (label.zh === code ? code : `${code} ${label.zh}`));
    return [`\`${list}\``, name.zh, name.en, growth, codes.join(" · ")];
  });
  return tableOf(null, ["list", "中文", "English", "grows", "values of the general preset"], rows);
}

function tableOf(title: string | null, headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [headers, headers.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return [...(title === null ? [] : [title, ""]), ...lines].join("\n");
}
