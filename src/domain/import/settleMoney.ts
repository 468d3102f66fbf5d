import type { Settings } from "../../schema/settings";
import type { AnyRecord } from "../../schema/records";
import type { TableKey } from "../../schema/columnSpec";
import { isBlank } from "../dataQuality/fieldProblem";
import type { CellsRead } from "./readCells";
import type { FieldFault } from "./importQuestion";

export interface MoneyContext {
  readonly table: TableKey;
  readonly settings: Settings;
  /** Of the order that a payment names; null where it is not known. */
  readonly currencyOfOrder: (order: string) => string | null;
}

/** The sign of both is the same. */
const sharedSigns: Readonly<Record<string, readonly string[]>> = { CNY: ["JPY"], USD: ["HKD"] };

/** A sign beside an amount is the currency of its order, and a payment below nothing is a refund. */
export function settleMoney(read: CellsRead, context: MoneyContext): Pick<CellsRead, "draft" | "faults"> {
  const sign = read.currencies["amount"];
  const refunded = context.table === "Payments" ? asRefund(read.draft) : read.draft;
  if (sign === undefined) return { draft: refunded, faults: read.faults };
  const { settings } = context;
  const own = currencyOf(refunded, context);
  if (own === null && context.table === "Orders") {
    const isKnown = sign === settings.baseCurrency || settings.currencyRates[sign] !== undefined;
    if (isKnown) return { draft: { ...refunded, currency: sign }, faults: read.faults };
  }
  if ((own ?? settings.baseCurrency) === sign || sharedSigns[sign]?.includes(own ?? "")) {
    return { draft: refunded, faults: read.faults };
  }
  const fault: FieldFault = { column: "amount", code: "amount", value: `${String(read.draft["amount"])} ${sign}` };
  return { draft: refunded, faults: [...read.faults, fault] };
}

function currencyOf(draft: AnyRecord, { table, currencyOfOrder }: MoneyContext): string | null {
  if (table === "Payments") return currencyOfOrder(String(draft["order"] ?? ""));
  return isBlank(draft["currency"]) ? null : String(draft["currency"]);
}

function asRefund(draft: AnyRecord): AnyRecord {
  const { amount, kind } = draft;
  const isOut = typeof amount === "number" && amount < 0 && (isBlank(kind) || kind === "refund");
  return isOut ? { ...draft, amount: -amount, kind: "refund" } : draft;
}
