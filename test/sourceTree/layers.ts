/** The arrows of the design: what each folder of src may import from the others. */
import type { ImportArrow } from "./sourceFiles";

export const allowedImports: Readonly<Record<string, readonly string[]>> = {
  i18n: [],
  schema: ["i18n"],
  domain: ["schema", "i18n"],
  excel: ["schema", "i18n"],
  actions: ["domain", "excel", "schema", "i18n"],
  taskpane: ["actions", "domain", "schema", "i18n"],
  commands: ["actions", "domain", "schema", "i18n"],
  "embedded-excel": ["i18n"],
  workbench: ["embedded-excel", "i18n"],
  cli: ["actions", "domain", "schema", "i18n", "embedded-excel"],
};

export function layerOf(path: string): string | null {
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? null;
}

export function forbiddenArrows(arrows: readonly ImportArrow[]): ImportArrow[] {
  return arrows.filter(({ from, to }) => {
    const [source, target] = [layerOf(from), to.startsWith("src/") ? (layerOf(to) ?? to) : null];
    if (target === null || source === target) return isOutsideSources(to);
    return source === null || !(allowedImports[source] ?? []).includes(target);
  });
}

/** Relative imports that leave src, such as tests or tools. */
function isOutsideSources(to: string): boolean {
  return /^(?:\.\.\/|test\/|tools\/)/.test(to);
}

/** Each cycle once, as the list of its files. */
export function importCycles(arrows: readonly ImportArrow[]): string[][] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of arrows) targets.set(from, [...(targets.get(from) ?? []), to]);
  const cycles: string[][] = [];
  const done = new Set<string>();
  const walk = (file: string, trail: string[]): void => {
    const start = trail.indexOf(file);
    if (start >= 0) cycles.push(trail.slice(start));
    if (start >= 0 || done.has(file)) return;
    for (const target of targets.get(file) ?? []) walk(target, [...trail, file]);
    done.add(file);
  };
  for (const file of targets.keys()) walk(file, []);
  return cycles;
}
