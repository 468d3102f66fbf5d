/** Fields of the presets, and where each is used besides its own cell: typed in a form, read by a formula or a rule of ours. */
import type { TableKey } from "../../src/schema/columnSpec";
import { tableKeys } from "../../src/schema/tables/tables";
import { presets, presetKeys } from "../../src/schema/presets/presets";
import type { PresetKey } from "../../src/schema/presets/preset";
import { tableSchema } from "../../src/schema/tableSchema";
import { listFormFields } from "../../src/taskpane/add/formFields";
import { readSourceFiles } from "../sourceTree/sourceFiles";

export interface PresetField {
  readonly preset: PresetKey;
  readonly table: TableKey;
  readonly key: string;
  readonly header: string;
  readonly form: "short form" | "more fields" | null;
  readonly isHidden: boolean;
  /** Columns whose formulas read it. */
  readonly formulas: readonly string[];
  /** Files of the domain that read it. */
  readonly rules: readonly string[];
}

/** Imports know every column alike. */
const domainFiles = readSourceFiles("src/domain").filter(({ path }) => !path.startsWith("src/domain/import/"));

export function listPresetFields(): PresetField[] {
  return presetKeys.flatMap((preset) =>
    tableKeys.flatMap((table) =>
      (presets[preset].columns[table] ?? []).map(({ key, header, hidden }): PresetField => {
        const { visible, more } = listFormFields(table, preset);
        const isIn = (columns: readonly { readonly key: string }[]) => columns.some((column) => column.key === key);
        return {
          ...{ preset, table, key, header: `${header.zh} ${header.en}`, isHidden: hidden === true },
          form: isIn(visible) ? "short form" : more.some(({ columns }) => isIn(columns)) ? "more fields" : null,
          formulas: formulasReading(preset, table, key),
          rules: domainFiles.filter(({ text }) => new RegExp(`\\b${key}\\b`).test(text)).map(({ path }) => path),
        };
      }),
    ),
  );
}

function formulasReading(preset: PresetKey, table: TableKey, key: string): string[] {
  return tableKeys.flatMap((other) =>
    tableSchema(other, preset).columns.flatMap((column) => {
      const formula = column.formula ?? "";
      const isRead = formula.includes(`${table}[${key}]`) || (other === table && formula.includes(`[@${key}]`));
      return isRead ? [`${other}.${column.key}`] : [];
    }),
  );
}

/** For docs/requirements.md. */
export function presetFieldTable(): string {
  const rows = listPresetFields().map(({ preset, table, key, header, form, isHidden, formulas, rules }) => {
    const typed = form ?? (isHidden ? "hidden" : "formula, shown");
    const readers = [...formulas, ...rules].map((place) => `\`${place}\``).join(" ");
    return `| ${preset} | \`${table}.${key}\` | ${header} | ${typed} | ${readers} |`;
  });
  return [
    "| preset | field | header | on the sheet, and in | read by |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}
