import { formatIsoDate } from "../../domain/dates/serialDate";
import type { PaymentClaim } from "../../domain/payments/findPaymentClaim";
import type { Language } from "../../i18n/language";
import { reminderLetters } from "../../i18n/reminderLetters";
import type { CustomerRecord, OrderRecord } from "../../schema/records";
import type { Settings } from "../../schema/settings";
import { formatMoney } from "../session/formatNumber";

export interface ReminderQuestion {
  readonly claim: PaymentClaim;
  readonly order: Pick<OrderRecord, "orderNumber" | "customer" | "currency">;
  readonly customer: Pick<CustomerRecord, "name" | "contactPerson"> | null;
  readonly settings: Pick<Settings, "baseCurrency">;
  readonly language: Language;
}

export function writeReminder({ claim, order, customer, settings, language }: ReminderQuestion): string {
  return reminderLetters[language]({
    kind: claim.kind,
    customer: customer?.name ?? order.customer ?? "",
    contact: customer?.contactPerson ?? null,
    order: order.orderNumber ?? "",
    amount: formatMoney(claim.amount),
    currency: order.currency ?? settings.baseCurrency,
    due: formatIsoDate(claim.due),
    days: claim.days,
  });
}
