import { tableKeys } from "../../src/schema/tables/tables";
import { definitions } from "./definitions";
import { designedColumns } from "./designedColumns";
import { requests } from "./requests";
import { presetFieldTable } from "./presetFields";
import type { Requirement } from "./requirement";

/** docs/requirements.md: what was asked for and where it lives. */
export function requirementReference(): string {
  return `${[
    "# Requirements",
    "Written by `npm run docs` from test/requirements; do not edit. A test looks every place up; what is open names its issue.",
    "## What users ask for",
    tableOf(requests),
    "## Definitions",
    tableOf(definitions),
    "## Fields of the presets",
    "Where each is used besides its own column. What nothing reads is kept for people: they see it on the sheet, type it behind “more” and can import it, but no reminder, search or question asks for it.",
    presetFieldTable(),
    "## Columns",
    "`!` required, `=` formula, `-` hidden. What each holds stands in columns.md, what may be typed in rules.md.",
    ...tableKeys.map((table) => `**${table}** ${designedColumns[table].replace(/\S+/g, "`$&`")}`),
  ].join("\n\n")}\n`;
}

function tableOf(requirements: readonly Requirement[]): string {
  const rows = requirements.map(({ asked, places, openInIssue }, index) => {
    const open = openInIssue ? `issue ${openInIssue.issue}: ${openInIssue.part}` : "";
    const lives = places.map((place) => `\`${place.replace(/^(?:code|test):/, "")}\``).join(" ");
    return `| ${index + 1} | ${asked} | ${lives} | ${open} |`;
  });
  return ["| | asked for | lives in | open |", "| --- | --- | --- | --- |", ...rows].join("\n");
}
