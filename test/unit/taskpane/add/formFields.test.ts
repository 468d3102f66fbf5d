import type { TableKey } from "../../../../src/schema/columnSpec";
import { presetKeys } from "../../../../src/schema/presets/presets";
import { inputColumns, tableSchema } from "../../../../src/schema/tableSchema";
import { tableKeys } from "../../../../src/schema/tables/tables";
import { listFormFields } from "../../../../src/taskpane/add/formFields";

const forms = presetKeys.flatMap((preset) =>
  tableKeys.map((table): [string, TableKey, typeof preset] => [preset, table, preset]),
);

describe.each(forms)("The %s form for %s", (_name, table, preset) => {
  const { visible, more } = listFormFields(table, preset);
  const hidden = more.flatMap((group) => group.columns);

  test("shows five fields or fewer at first", () => {
    expect(visible.length).toBeGreaterThan(2);
    expect(visible.length).toBeLessThanOrEqual(5);
  });

  test("asks for every column that people fill in, once", () => {
    const asked = [...visible, ...hidden].map(({ key }) => key).sort();
    const wanted = inputColumns(tableSchema(table, preset)).filter((column) => column.hidden !== true);
    expect(asked).toEqual(wanted.map(({ key }) => key).sort());
  });

  test("hides no required field that has no default", () => {
    expect(hidden.filter((column) => column.required && column.default === undefined)).toEqual([]);
  });
});
