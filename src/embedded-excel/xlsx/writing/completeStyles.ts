import { unmarkQuotePrefix } from "./quotePrefix";

/** The order that Microsoft's validator asks of a font's members; the library writes the colour before the size. */
const fontMembers = ["b", "i", "strike", "u", "vertAlign", "sz", "color", "name", "family", "charset", "scheme"];

export function completeStylesXml(xml: string): string {
  const sorted = xml.replace(/<font>(.*?)<\/font>/g, (_, members: string) => `<font>${sortMembers(members)}</font>`);
  return unmarkQuotePrefix(sorted);
}

function sortMembers(members: string): string {
  const elements = members.match(/<[^>]*\/>/g) ?? [];
  const rank = (element: string): number => fontMembers.indexOf(/^<(\w+)/.exec(element)?.[1] ?? "");
  return [...elements].sort((one, other) => rank(one) - rank(other)).join("");
}
