/** Rounded to cents, halves away from zero, as ROUND does; `toPrecision` first takes off the error of binary fractions. */
export function roundToCents(amount: number): number {
  const cents = Math.round(Number((Math.abs(amount) * 100).toPrecision(15)));
  return cents === 0 ? 0 : (Math.sign(amount) * cents) / 100;
}

/** Sum of amounts that are whole cents each, exact however many they are. */
export function sumAmounts(amounts: Iterable<number>): number {
  let cents = 0;
  for (const amount of amounts) cents += Math.round(Number((amount * 100).toPrecision(15)));
  return cents / 100;
}
