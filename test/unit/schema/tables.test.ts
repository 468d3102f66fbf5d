import { languages } from "../../../src/i18n/language";
import type { ColumnSpec, TableKey } from "../../../src/schema/columnSpec";
import type { ListKey } from "../../../src/schema/listKeys";
import { lists } from "../../../src/schema/lists";
import { listValues } from "../../../src/schema/presetLists";
import { presetKeys } from "../../../src/schema/presets/presets";
import { findColumn, inputColumns, tableSchema } from "../../../src/schema/tableSchema";
import { findColumnByHeader } from "../../../src/schema/tables/findColumnByHeader";
import { findTableKey, tableKeys } from "../../../src/schema/tables/tables";

/** Key by key what the design lists; `*` required, `=` formula. */
const designedColumns: Record<TableKey, string> = {
  Customers:
    "id* name* type* company contactPerson mobile phone email im region* source industry potential stage* owner created* " +
    "nextFollowUp =lastContact =followUpCount =plannedDate =dueDate =reason =daysOverdue =reminderState =orderCount =orderTotal " +
    "=outstanding =lastOrder notes",
  FollowUps: "id* customer* =customerId date* method* content* result nextDate by notes",
  Orders:
    "orderNumber* customer* =customerId region =reportRegion owner orderType* product quantity orderDate* deliveryDate revisedDelivery " +
    "shippedDate amount* currency depositPercent termDays paymentDue status* =paid =outstanding =balanceDue =paymentState =deliveryState notes",
  Payments: "id* order* =customerId date* amount* kind* method notes",
  Feedback:
    "id* customer* =customerId order date* kind* satisfaction category comment state* handler resolvedDate outcome",
};

const presetFields: Record<string, string> = {
  "general Customers": "",
  "general Orders": "invoiceState",
  "trade Customers": "country marketNeed",
  "trade Orders":
    "piNumber ciNumber customerPo tradeTerm paymentTerms portLoading portDestination inspectionDate customsCutoff etd eta blNumber documents exportStep",
  "retail Customers": "favouriteGoods memberLevel",
  "retail Orders": "",
  "cosmetics Customers": "skinType brands productTypes allergies",
  "cosmetics Orders": "batch expiry sampleGiven usageDays",
};

const everyTable = presetKeys.flatMap((preset) => tableKeys.map((table) => ({ preset, table })));

describe("tables", () => {
  test.each(tableKeys)("%s has every designed column, required and calculated as designed", (table) => {
    const schema = tableSchema(table, "general");
    for (const word of designedColumns[table].split(" ")) {
      const column = findColumn(schema, word.replace(/[*=]/g, ""));
      expect([word, column?.required === true, column?.formula !== undefined]).toEqual([
        word,
        word.endsWith("*"),
        word.startsWith("="),
      ]);
    }
  });

  test("people fill in the designed columns and the preset's fields, nothing else", () => {
    for (const { preset, table } of everyTable) {
      const designed = designedColumns[table].split(" ").filter((word) => !word.startsWith("="));
      const fields = (presetFields[`${preset} ${table}`] ?? "").split(" ").filter((word) => word !== "");
      const keys = inputColumns(tableSchema(table, preset)).map(({ key }) => key);
      expect(keys.sort()).toEqual([...designed.map((word) => word.replace("*", "")), ...fields].sort());
    }
  });

  test.each(everyTable)("$table of $preset has no key and no header twice", ({ preset, table }) => {
    const { columns } = tableSchema(table, preset);
    expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
    for (const language of languages) {
      expect(new Set(columns.map(({ header }) => header[language].toLowerCase())).size).toBe(columns.length);
    }
  });

  test.each(everyTable)(
    "every column of $table of $preset is found by its header in either language",
    ({ preset, table }) => {
      const { columns } = tableSchema(table, preset);
      for (const language of languages) {
        const headers = columns.map(({ header }) => ` ${header[language].toUpperCase()} `);
        columns.forEach(({ key }, index) =>
          expect([key, findColumnByHeader(table, key, headers)]).toEqual([key, index]),
        );
      }
    },
  );

  test.each(everyTable)("choices and defaults of $table of $preset exist in their lists", ({ preset, table }) => {
    for (const column of tableSchema(table, preset).columns) {
      if (column.kind === "choice" || column.kind === "word") expect(column.list).toBeDefined();
      if (column.list === undefined || column.default === undefined) continue;
      expect(listValues(column.list, preset).map(({ code }) => code)).toContain(column.default);
    }
  });

  test.each(everyTable)("bands of $table of $preset have titles and are not torn apart", ({ preset, table }) => {
    const schema = tableSchema(table, preset);
    const visible = schema.columns.filter(({ hidden }) => !hidden).map(({ band }) => band);
    for (const band of visible) expect(schema.bands[band]).toBeDefined();
    const runs = visible.filter((band, index) => band !== visible[index - 1]);
    expect(runs).toEqual([...new Set(runs)]);
  });

  test("the column that tells records apart comes first, then the name that people know them by", () => {
    for (const { preset, table } of everyTable) {
      const schema = tableSchema(table, preset);
      expect(schema.columns[0]?.key).toBe(schema.idKey);
      expect(isHidden(schema.columns[0])).toBe(table !== "Orders");
      expect(isHidden(schema.columns[1])).toBe(false);
    }
  });

  test("required columns that can have a default have one", () => {
    const withoutDefault = tableKeys.flatMap((table) =>
      inputColumns(tableSchema(table, "general"))
        .filter((column) => column.required && column.default === undefined)
        .map(({ key }) => `${table}.${key}`),
    );
    expect(withoutDefault).toEqual([
      ...["Customers.id", "Customers.name", "FollowUps.id", "FollowUps.customer", "FollowUps.content"],
      ...["Orders.orderNumber", "Orders.customer", "Orders.amount", "Payments.id", "Payments.order", "Payments.amount"],
      ...["Feedback.id", "Feedback.customer"],
    ]);
  });

  test("a table is found by its key in any case", () => {
    expect(findTableKey(" followups ")).toBe("FollowUps");
    expect(findTableKey("FEEDBACK")).toBe("Feedback");
    expect(findTableKey("invoices")).toBeNull();
  });

  test("the trade calls dates by its own words", () => {
    const orders = tableSchema("Orders", "trade");
    expect(findColumn(orders, "deliveryDate")?.header.zh).toBe("交期(装运期)");
    expect(findColumn(orders, "shippedDate")?.header.zh).toBe("实际出运日");
    expect(findColumn(tableSchema("Orders", "general"), "deliveryDate")?.header.zh).toBe("交货日期");
  });
});

describe("lists", () => {
  test.each(presetKeys)("no word or code of %s means two values of its list", (preset) => {
    for (const list of Object.keys(lists) as ListKey[]) {
      const values = listValues(list, preset);
      expect(new Set(values.map(({ code }) => code)).size).toBe(values.length);
      const meanings = new Map<string, string>();
      for (const { code, label } of values) {
        for (const word of [code, label.zh, label.en].map((text) => text.toLowerCase())) {
          expect([list, word, meanings.get(word) ?? code]).toEqual([list, word, code]);
          meanings.set(word, code);
        }
      }
    }
  });

  test("exactly the values of stages and statuses carry a class", () => {
    for (const [list, { values, growth }] of Object.entries(lists)) {
      expect([list, growth === "classed"]).toEqual([list, list === "stage" || list === "status"]);
      for (const value of values) expect([list, value.class !== undefined]).toEqual([list, growth === "classed"]);
    }
  });

  test("a new customer's region is still to confirm in every preset", () => {
    for (const preset of presetKeys) expect(listValues("region", preset)[0]?.label.zh).toBe("待确认");
  });
});

function isHidden(column: ColumnSpec | undefined): boolean {
  return column?.hidden === true;
}
