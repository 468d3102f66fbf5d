import { layTable } from "../../../src/schema/repair/layTable";
import { tableSchema } from "../../../src/schema/tableSchema";

test("an own field beside a deleted column is not taken for it", () => {
  const table = tableSchema("Payments", "general");
  const columns = table.columns.map(({ key, header }) => ({ key, header: key === "method" ? "经手人" : header.zh }));
  const standing = (own: Readonly<Record<string, string>>) => ({
    headers: columns.map(({ header }) => header),
    firstRow: [],
    named: new Map([
      ...columns.filter(({ key }) => key !== "method").map(({ key, header }) => [key, header] as const),
      ...Object.entries(own),
    ]),
  });
  expect(layTable(table, standing({}), "zh")).toMatchObject({
    adopted: [{ key: "method", header: "经手人" }],
    missing: [],
  });
  expect(layTable(table, standing({ ownField1: "经手人" }), "zh")).toMatchObject({
    adopted: [],
    missing: [{ key: "method" }],
  });
});
