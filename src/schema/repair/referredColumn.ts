/** `=Customers[手机]`: what a name over a whole column points at; null for any other formula. */
export function referredColumn(formula: string): { readonly table: string; readonly header: string } | null {
  const match = /^=([^!'"[\]\s]+)\[((?:'.|[^'[\]])+)\]$/.exec(formula);
  return match ? { table: match[1] ?? "", header: (match[2] ?? "").replace(/'(.)/g, "$1") } : null;
}
