import { writeReminder, type ReminderQuestion } from "../../../../src/taskpane/receivables/writeReminder";
import { day } from "../../../builders/day";
import { aCustomer, anOrder } from "../../../builders/records";
import { someSettings } from "../../../builders/someSettings";

const question: ReminderQuestion = {
  claim: { kind: "balance", amount: 7_000.5, due: day("11-20"), days: 3 },
  order: anOrder({ orderNumber: "SO-7", currency: "USD" }),
  customer: aCustomer({ name: "海纳", contactPerson: "王经理" }),
  settings: someSettings(),
  language: "zh",
};

test("a reminder names customer, contact, order, amount, currency, due day and days, in both languages", () => {
  for (const language of ["zh", "en"] as const) {
    const text = writeReminder({ ...question, language });
    for (const fact of ["海纳", "王经理", "SO-7", "7,000.50", "USD", "2026-11-20"]) expect(text).toContain(fact);
    expect(text).toContain(language === "zh" ? "过了 3 天" : "3 days overdue");
  }
});

test("in Chinese it reads as one would write it", () => {
  expect(writeReminder(question)).toBe(
    [
      "海纳 王经理，您好！",
      "",
      "订单 SO-7 的未付货款 USD 7,000.50 已于 2026-11-20 到期，到今天过了 3 天，我们还没有收到。麻烦您看一下，尽快安排付款。付款后请把付款凭证发给我们，方便核对。",
      "",
      "如果已经付款，请忽略这条信息。谢谢您的支持！",
    ].join("\n"),
  );
});

test("a deposit is called one, and on the due day nobody is late", () => {
  const claim = { kind: "deposit", amount: 3_000, due: day("11-23"), days: 0 } as const;
  const english = writeReminder({ ...question, claim, language: "en" });
  expect(english).toContain("the deposit of USD 3,000.00 for your order SO-7 is due today (2026-11-23)");
  expect(english).not.toContain("overdue");
  const chinese = writeReminder({ ...question, claim });
  expect(chinese).toContain("定金");
  expect(chinese).not.toContain("过了");
});

test("one day is a day, a blank currency is the base currency, an unknown customer goes by the name in the order", () => {
  const text = writeReminder({
    ...question,
    claim: { ...question.claim, days: 1 },
    order: anOrder({ customer: "Nobody", currency: null }),
    customer: null,
    language: "en",
  });
  expect(text).toContain("now 1 day overdue");
  expect(text).toContain("CNY 7,000.50");
  expect(text).toContain("Dear Nobody,");
});
