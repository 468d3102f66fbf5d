/** Ways to find the rows of a customer, as changes of the schema's formulas; docs/recalculation.md says what they cost. */
import { asExactCriterion } from "../../../src/schema/tables/exactCriterion";
import { addWorkingColumn, changeFormula, columnsOf } from "./changeSchema";
import { sortRows } from "./sortedRows";

export type DesignName =
  "asShipped" | "lookUpEachTime" | "countNamesOnce" | "numbersAsCriteria" | "countFirst" | "sorted";

export const designs: Readonly<Record<DesignName, () => void>> = {
  asShipped: () => undefined,
  lookUpEachTime,
  countNamesOnce,
  numbersAsCriteria,
  countFirst,
  sorted: sortRows,
};

/** Before the first use of the schema in the process: it keeps what it has rendered. */
export function applyDesign(name: DesignName): void {
  designs[name]();
}

const linkedTables = ["FollowUps", "Orders", "Feedback"] as const;
const customer = asExactCriterion("[@customer]");
const customerId = asExactCriterion("[@customerId]");
const order = `"#"&${asExactCriterion("[@order]")}`;

/** Every column that takes something from another table looks for its place itself. */
function lookUpEachTime(): void {
  for (const table of [...linkedTables, "Payments"] as const) {
    for (const { key, formula } of columnsOf(table)) {
      if (formula === undefined || key === "customerRow" || key === "orderRow") continue;
      changeFormula(table, key, (text) =>
        text
          .replace(
            /IF\(\[@customerRow\]="","",INDEX\(Customers\[(\w+)\],\[@customerRow\]\)\)/g,
            `INDEX(Customers[$1],MATCH(${customerId},Customers[key],0))`,
          )
          .replace(
            /IF\(\[@orderRow\]="","",IFERROR\(INDEX\(Orders\[(\w+)\],\[@orderRow\]\),""\)\)/g,
            `IF([@order]="","",IFERROR(INDEX(Orders[$1],MATCH(${order},Orders[orderKey],0)),""))`,
          ),
      );
    }
  }
  for (const table of linkedTables) {
    changeFormula(table, "customerId", () => {
      const named = `IF(COUNTIF(Customers[name],${customer})=1,INDEX(Customers[key],MATCH(${customer},Customers[name],0)),"")`;
      return `IF([@customer]="","",IFERROR(INDEX(Customers[id],MATCH(${customer},Customers[id],0)),${named}))`;
    });
    changeFormula(table, "customerRow", () => '""');
  }
  for (const key of ["customerRow", "orderRow"]) changeFormula("Payments", key, () => '""');
}

/** How many customers bear a name stands beside it, instead of being counted in every row that uses it. */
function countNamesOnce(): void {
  addWorkingColumn("Customers", "nameUses", `COUNTIF(Customers[name],${asExactCriterion("[@name]")})`);
  for (const table of linkedTables) {
    changeFormula(table, "customerRow", () => {
      const place = `MATCH(${customer},Customers[name],0)`;
      const named = `IFERROR(IF(INDEX(Customers[nameUses],${place})=1,${place},""),"")`;
      return `IF([@customer]="","",IFERROR(MATCH(${customer},Customers[id],0),${named}))`;
    });
  }
}

/** Sums go by the place of the customer, a number, instead of its id, a text. */
function numbersAsCriteria(): void {
  addWorkingColumn("Customers", "place", 'IF([@key]="","",MATCH([@criterion],Customers[key],0))');
  for (const { key, formula } of columnsOf("Customers")) {
    if (formula === undefined) continue;
    changeFormula("Customers", key, (text) =>
      text.replace(/(FollowUps|Orders)\[customerId\],\[@criterion\]/g, "$1[customerRow],[@place]"),
    );
  }
}

/** Customers without follow-ups or orders scan once, to count them. */
function countFirst(): void {
  for (const key of ["lastAny", "planDayAny"]) {
    changeFormula("Customers", key, (text) => text.replace('[@key]=""', "[@followUpCount]=0"));
  }
  changeFormula("Customers", "lastOrder", (text) => text.replace('[@key]=""', "[@orderCount]=0"));
}
