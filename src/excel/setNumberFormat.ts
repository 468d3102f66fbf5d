/** One format for every cell of the range: Excel takes a scalar, which its types do not say. */
export function setNumberFormat(range: Excel.Range, numberFormat: string): void {
  range.numberFormat = numberFormat as unknown as string[][];
}
