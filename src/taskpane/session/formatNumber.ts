import { language } from "./language";

type FormatName = "money" | "roundMoney" | "percent" | "score";

const options: Readonly<Record<FormatName, Intl.NumberFormatOptions>> = {
  money: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
  roundMoney: { maximumFractionDigits: 0 },
  percent: { style: "percent", maximumFractionDigits: 0 },
  score: { minimumFractionDigits: 1, maximumFractionDigits: 1 },
};

/** Making a formatter costs more than a thousand uses of it. */
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(name: FormatName): Intl.NumberFormat {
  const locale = language.value === "zh" ? "zh-CN" : "en";
  const key = `${locale} ${name}`;
  const known = formats.get(key) ?? new Intl.NumberFormat(locale, options[name]);
  formats.set(key, known);
  return known;
}

export function formatMoney(amount: number): string {
  return formatOf("money").format(amount);
}

/** Without cents, for lists where only the size matters. */
export function formatRoundMoney(amount: number): string {
  return formatOf("roundMoney").format(amount);
}

export function formatPercent(percent: number): string {
  return formatOf("percent").format(percent / 100);
}

export function formatScore(score: number): string {
  return formatOf("score").format(score);
}
