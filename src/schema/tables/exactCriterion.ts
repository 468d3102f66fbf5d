/** Excel's look-ups and criteria read `*`, `?` and `~` as wildcards: unescaped, `A*1` finds `Axx1`. */
export function asExactCriterion(reference: string): string {
  return `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${reference},"~","~~"),"*","~*"),"?","~?")`;
}
