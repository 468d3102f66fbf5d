/** Colours of the workbook; every pair of fill and font has a contrast of at least 4.5. */
export const palette = {
  brand: "#0F5F52",
  brandMiddle: "#3F7D71",
  brandSoft: "#E3F1EE",
  brandPale: "#F3F9F7",
  ink: "#242424",
  muted: "#5C5C5C",
  line: "#D6D6D6",
  /** Bars of the period before, beside those of the brand. */
  previous: "#C3CFCC",
  /** Behind the figures of a list. */
  bar: "#A9D3CA",
  white: "#FFFFFF",
  /** Cells that people may fill in on a locked sheet. */
  input: "#FFF8E1",
  inputPale: "#FFFDF6",
} as const;

export interface Tone {
  readonly fill: string;
  readonly font: string;
}

/** Green done or won, red problem or overdue, amber due soon, blue in progress, grey lost or cancelled. */
export const tones = {
  green: { fill: "#DCF2E3", font: "#0B6338" },
  red: { fill: "#FBE1E1", font: "#A4262C" },
  redMiddle: { fill: "#F5C6C4", font: "#8E1519" },
  redStrong: { fill: "#E79C98", font: "#5C0B0E" },
  amber: { fill: "#FFF0CC", font: "#7A4F00" },
  blue: { fill: "#E1EDFA", font: "#0F4C81" },
  grey: { fill: "#EFEFEF", font: "#666666" },
} as const satisfies Record<string, Tone>;
