/** What is sent to a customer whose payment is due. The language is the customer's, not that of the pane. */
import type { Language } from "./language";

export interface LetterWords {
  readonly kind: "deposit" | "balance";
  readonly customer: string;
  readonly contact: string | null;
  readonly order: string;
  readonly amount: string;
  readonly currency: string;
  /** `2026-11-20` */
  readonly due: string;
  /** Past due; 0 on the day itself. */
  readonly days: number;
}

export const reminderLetters: Readonly<Record<Language, (words: LetterWords) => string>> = {
  zh: ({ kind, customer, contact, order, amount, currency, due, days }) => {
    const money = `${kind === "deposit" ? "定金" : "未付货款"} ${currency} ${amount}`;
    const when =
      days === 0 ? `今天（${due}）到期，麻烦您安排付款。` : `已于 ${due} 到期，到今天过了 ${days} 天，我们还没有收到。`;
    const next = kind === "deposit" ? "收到定金后我们马上安排备货。" : "付款后请把付款凭证发给我们，方便核对。";
    return [
      `${[customer, contact].filter(Boolean).join(" ")}，您好！`,
      "",
      `订单 ${order} 的${money} ${when}${days === 0 ? "" : "麻烦您看一下，尽快安排付款。"}${next}`,
      "",
      "如果已经付款，请忽略这条信息。谢谢您的支持！",
    ].join("\n");
  },
  en: ({ kind, customer, contact, order, amount, currency, due, days }) => {
    const money = `${kind === "deposit" ? "the deposit" : "the outstanding amount"} of ${currency} ${amount}`;
    const when =
      days === 0
        ? `is due today (${due})`
        : `was due on ${due} and is now ${days === 1 ? "1 day" : `${days} days`} overdue`;
    const next =
      kind === "deposit"
        ? "We will start preparing your order as soon as it arrives."
        : "Please send us the bank slip once it is done, so that we can match it.";
    return [
      `Dear ${[contact, customer].filter(Boolean).join(", ")},`,
      "",
      `This is a friendly reminder that ${money} for your order ${order} ${when}. Could you please arrange the payment? ${next}`,
      "",
      "If you have paid already, please disregard this message. Thank you for your business!",
    ].join("\n");
  },
};
