import type { TableKey } from "../../../src/schema/columnSpec";
import { addWorkingColumn, changeFormula } from "./changeSchema";

const rowLimit = "1E6";

/**
 * Rows of one customer stand together in sorted copies of the columns: a sort key of customer and row, the keys in order by SMALL, and
 * the ends of a customer's block by MATCH(…,1), which halves instead of scanning.
 */
export function sortRows(): void {
  addWorkingColumn("Customers", "place", "ROW()-2");
  sortTable("FollowUps", ["contactDay", "day", "nextDate"]);
  sortTable("Orders", ["counted", "live", "baseAmount", "baseOutstanding", "orderDate", "shippedOn", "aftercareOn"]);
  readFollowUps();
  readOrders();
}

function sortTable(table: TableKey, keys: readonly string[]): void {
  addWorkingColumn(table, "blockKey", `IF([@customerRow]="","",[@customerRow]*${rowLimit}+ROW())`);
  addWorkingColumn(table, "sortedKey", `IFERROR(SMALL(${table}[blockKey],ROW()-2),"")`);
  addWorkingColumn(table, "sortedRow", `IF([@sortedKey]="","",MOD([@sortedKey],${rowLimit})-2)`);
  for (const key of keys) {
    addWorkingColumn(table, `sorted_${key}`, `IF([@sortedRow]="","",INDEX(${table}[${key}],[@sortedRow]))`);
  }
  const before = (place: string) => `IFERROR(MATCH(${place}*${rowLimit},${table}[sortedKey],1),0)`;
  addWorkingColumn("Customers", `first${table}`, `${before("[@place]")}+1`);
  addWorkingColumn("Customers", `last${table}`, before("([@place]+1)"));
}

/** The customer's block of a sorted column. */
function block(table: TableKey, key: string): string {
  const column = `${table}[sorted_${key}]`;
  return `INDEX(${column},[@first${table}]):INDEX(${column},[@last${table}])`;
}

function unlessEmpty(table: TableKey, formula: string): string {
  return `IF([@last${table}]<[@first${table}],0,${formula})`;
}

function readFollowUps(): void {
  const set = (key: string, formula: string) => changeFormula("Customers", key, () => formula);
  const of = (key: string) => block("FollowUps", key);
  const planned = (day: string, after: string) =>
    `MINIFS(${of("nextDate")},${of("day")},${day},${of("nextDate")},">"&${after})`;
  const dayOfPlan = (after: string) => `MAXIFS(${of("day")},${of("nextDate")},">"&${after})`;
  const contactsToday = `MAXIFS(${of("contactDay")},${of("contactDay")},"<="&TodayDate)`;
  set("followUpCount", "[@lastFollowUps]-[@firstFollowUps]+1");
  set("lastAny", unlessEmpty("FollowUps", `MAX(${of("contactDay")})`));
  set("lastContact", `IF([@lastAny]<=TodayDate,[@lastAny],${contactsToday})`);
  set("planDayAny", unlessEmpty("FollowUps", dayOfPlan("[@lastAny]")));
  set("planAny", `IF([@planDayAny]=0,0,${planned("[@planDayAny]", "[@lastAny]")})`);
  const late = planned(dayOfPlan("[@lastContact]"), "[@lastContact]");
  set("planFollowUp", `IF([@lastAny]<=TodayDate,[@planAny],${late})`);
}

function readOrders(): void {
  const set = (key: string, formula: string) => changeFormula("Customers", key, () => unlessEmpty("Orders", formula));
  const of = (key: string) => block("Orders", key);
  const counted = `${of("counted")},1`;
  set("orderCount", `SUM(${of("counted")})`);
  set("orderTotal", `ROUND(SUMIFS(${of("baseAmount")},${of("live")},1),2)`);
  set("outstanding", `ROUND(SUMIFS(${of("baseOutstanding")},${of("live")},1),2)`);
  set("lastOrder", `MAXIFS(${of("orderDate")},${counted})`);
  set("lastShipped", `MAX(${of("shippedOn")})`);
  set("firstOrder", `IF([@orderCount]<2,0,MINIFS(${of("orderDate")},${counted}))`);
  const aftercare = `MAXIFS(${of("aftercareOn")},${of("shippedOn")},[@lastShipped])`;
  set("aftercare", `IF(AND([@lastShipped]>0,[@lastContact]<=[@lastShipped]),${aftercare},0)`);
}
