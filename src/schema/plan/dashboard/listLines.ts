import type { SectionCell } from "./section";
import { formula } from "./section";

/** The n-th value of a list of Options, from 1; blank where the list ends. */
export function listValue(listName: string, n: number): SectionCell {
  return formula(`IFERROR(INDEX(${listName},${n})&"","")`);
}

/** Nothing in lines beyond the end of the list. */
export function unlessBlank(label: string, text: string): SectionCell {
  return formula(`IF(${label}="","",${text})`);
}

/** `1` to `count`. */
export function numbersTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** Blank where there is nothing to share. */
export function shareOf(part: string, whole: string): string {
  return `IF(N(${whole})=0,"",N(${part})/${whole})`;
}
