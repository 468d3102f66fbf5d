import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import type { TrackerRecords } from "../../src/domain/trackerRecords";
import { day } from "./day";
import { aCustomer, anOrder } from "./records";

export interface NorthwindRow {
  readonly [header: string]: string;
}

/** Rows of the real order book in test/fixtures, as its file has them. */
export function readNorthwindRows(file: "customers" | "orders"): NorthwindRow[] {
  const text = readFileSync(join(__dirname, "../fixtures/northwind", `${file}.csv`), "utf8");
  return Papa.parse<NorthwindRow>(text, { header: true, skipEmptyLines: true }).data;
}

/** The order book as records, the country as region and nothing but the dates to tell what was shipped. */
export function northwindRecords(): TrackerRecords {
  const customers = readNorthwindRows("customers").map((row) =>
    aCustomer({
      id: row["CustomerID"] ?? null,
      name: row["CompanyName"] ?? null,
      region: row["Country"] ?? null,
      created: day("1996-07-04"),
    }),
  );
  const orders = readNorthwindRows("orders").map((row) =>
    anOrder({
      orderNumber: row["OrderID"] ?? null,
      customer: row["CustomerID"] ?? null,
      orderDate: day(row["OrderDate"] ?? ""),
      deliveryDate: day(row["RequiredDate"] ?? ""),
      shippedDate: row["ShippedDate"] ? day(row["ShippedDate"]) : null,
      amount: Number(row["Amount"]),
    }),
  );
  return { customers, orders, followUps: [], payments: [], feedback: [] };
}
