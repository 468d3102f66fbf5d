import { readFileSync } from "node:fs";
import { findColumn, tableSchema } from "../../src/schema/tableSchema";
import { presetKeys } from "../../src/schema/presets/presets";
import { tableKeys } from "../../src/schema/tables/tables";
import { definitions } from "./definitions";
import { designedColumns } from "./designedColumns";
import { listPresetFields } from "./presetFields";
import { requests } from "./requests";
import { findPlace } from "./findPlace";
import { requirementReference } from "./requirementReference";

test.each([...requests, ...definitions].map((requirement) => [requirement.asked, requirement] as const))(
  "%s: has a place, and every place exists, or says which issue will bring it",
  (_, { places, openInIssue }) => {
    expect(places.length > 0 || openInIssue !== undefined).toBe(true);
    expect(places.filter((place) => !findPlace(place))).toEqual([]);
  },
);

test("all 27 requests are listed", () => {
  expect(requests).toHaveLength(27);
});

test("a place that does not exist is found out", () => {
  const places = [
    "column:Customers.nothing",
    "code:src/nothing.ts",
    "name:Nothing",
    "sheet:Nothing",
    "list:nothing",
    "else:x",
  ];
  expect(places.filter(findPlace)).toEqual([]);
});

test("every field of a preset is typed in a form, or worked out and then shown or read by another", () => {
  const unused = listPresetFields().filter(
    ({ form, isHidden, formulas }) => form === null && isHidden && formulas.length === 0,
  );
  expect(unused.map(({ preset, table, key }) => `${preset} ${table}.${key}`)).toEqual(hiddenButOnTheReport);
});

/** Today takes its list of reorders by it. */
const hiddenButOnTheReport = ["retail Customers.reorderKey", "cosmetics Customers.reorderKey"];

test.each(presetKeys)("every designed column stands in the workbook of the preset %s as designed", (preset) => {
  const differences = tableKeys.flatMap((table) =>
    designedColumns[table].split(" ").filter((designed) => {
      const key = designed.replace(/[!=-]/g, "");
      const column = findColumn(tableSchema(table, preset), key);
      const found = `${key}${column?.required ? "!" : ""}${column?.formula === undefined ? "" : "="}`;
      // A preset may hide more.
      return column === undefined || found !== designed.replace("-", "") || (designed.endsWith("-") && !column.hidden);
    }),
  );
  expect(differences).toEqual([]);
});

test("docs/requirements.md is what stands here; `npm run docs` writes it", () => {
  expect(readFileSync("docs/requirements.md", "utf8")).toBe(requirementReference());
});
