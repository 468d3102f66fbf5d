import type { StageClass, StatusClass } from "./settings";
import type { Translated } from "./translated";

/**
 * `open` lists learn new values; `classed` and `rated` ones grow in Options only, where a value gets its class and a currency
 * its rate (without one it would count one to one); `fixed` ones stay as they are.
 */
export type ListGrowth = "open" | "classed" | "rated" | "fixed";

export interface ListValueSpec {
  /** Stable; what records, the command line and imports use. */
  readonly code: string;
  readonly label: Translated;
  readonly class?: StageClass | StatusClass;
}

export interface ListSpec {
  readonly name: Translated;
  readonly growth: ListGrowth;
  /** Those of the general preset; presets replace or extend them. */
  readonly values: readonly ListValueSpec[];
}

export function valueOf(code: string, zh: string, en: string): ListValueSpec {
  return { code, label: { zh, en } };
}

export function classedValue(
  code: string,
  zh: string,
  en: string,
  valueClass: StageClass | StatusClass,
): ListValueSpec {
  return { code, label: { zh, en }, class: valueClass };
}
