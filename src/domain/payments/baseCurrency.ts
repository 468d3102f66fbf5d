import type { Settings } from "../../schema/settings";
import { foldCase } from "../foldCase";
import { roundToCents } from "../money";
import { describePayments, type PaymentQuestion } from "./describePayments";

/** At the rates of Options, rounded to cents; a currency without rate, or none, counts one to one. */
export function toBaseCurrency(amount: number, currency: string | null, settings: Settings): number {
  return roundToCents(amount * findRate(currency, settings));
}

function findRate(currency: string | null, { currencyRates }: Settings): number {
  if (currency === null) return 1;
  const folded = foldCase(currency);
  return Object.entries(currencyRates).find(([code]) => foldCase(code) === folded)?.[1] ?? 1;
}

/** What one order adds to a total: nothing when it is settled but for a small difference. */
export function findBaseOutstanding(question: PaymentQuestion): number {
  const { outstanding, tolerance } = describePayments(question);
  if (Math.abs(outstanding) <= tolerance) return 0;
  return toBaseCurrency(outstanding, question.order.currency, question.settings);
}
