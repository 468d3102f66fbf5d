/** A field of the row's customer; blank when nobody is meant. */
export function customerLookUpFormula(wantedKey: string): string {
  return `IF([@customerRow]="","",INDEX(Customers[${wantedKey}],[@customerRow]))`;
}
