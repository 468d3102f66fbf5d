/** Excel's `*`, `?` and the escape `~`; case does not matter. */
const wildcard = /(^|[^~])(~~)*[*?]/;

export function hasWildcard(pattern: string): boolean {
  return wildcard.test(pattern);
}

export function unescapeWildcards(pattern: string): string {
  return pattern.replace(/~([*?~])/g, "$1");
}

const tests = new Map<string, (text: string) => boolean>();
const keptTests = 2000;

export function wildcardTest(pattern: string): (text: string) => boolean {
  const known = tests.get(pattern);
  if (known !== undefined) return known;
  if (tests.size >= keptTests) tests.clear();
  const expression = new RegExp(`^${expressionOf(pattern)}$`, "iu");
  const test = (text: string): boolean => expression.test(text);
  tests.set(pattern, test);
  return test;
}

function expressionOf(pattern: string): string {
  return pattern.replace(/~[*?~]|[\s\S]/gu, (part) => {
    if (part === "*") return "[\\s\\S]*";
    if (part === "?") return "[\\s\\S]";
    return (part.length === 2 && part.startsWith("~") ? part.slice(1) : part).replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  });
}
