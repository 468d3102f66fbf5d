import { planCases, planOf, sheetOf } from "./everyPlan";
import { tableSchema } from "../../../src/schema/tableSchema";
import { tableKeys } from "../../../src/schema/tables/tables";

test.each(planCases.filter(({ demo }) => !demo))(
  "every hint is shown beside its cells: $preset $language",
  ({ preset, language, demo }) => {
    const plan = planOf({ preset, language, demo });
    const missing = tableKeys.flatMap((table) =>
      tableSchema(table, preset).columns.flatMap(({ key, hint }, index) => {
        const prompts = sheetOf(plan, table).validations.filter(({ area }) => area.column === index);
        const isShown = prompts.some(({ promptMessage }) => promptMessage === hint?.[language]);
        return hint && !isShown ? [`${table}.${key}`] : [];
      }),
    );
    expect(missing).toEqual([]);
  },
);
