import { language } from "./language";

function localeOf(): string {
  return language.value === "zh" ? "zh-CN" : "en";
}

export function formatMoney(amount: number): string {
  return new Intl.NumberFormat(localeOf(), { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(amount);
}

/** Without cents, for lists where only the size matters. */
export function formatRoundMoney(amount: number): string {
  return new Intl.NumberFormat(localeOf(), { maximumFractionDigits: 0 }).format(amount);
}

export function formatPercent(percent: number): string {
  return new Intl.NumberFormat(localeOf(), { style: "percent", maximumFractionDigits: 0 }).format(percent / 100);
}

export function formatScore(score: number): string {
  return new Intl.NumberFormat(localeOf(), { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(score);
}
