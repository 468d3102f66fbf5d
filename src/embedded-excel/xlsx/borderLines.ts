/** The thirteen lines of a file, as Excel's objects name them: a style and a weight. */
import type { BorderState } from "../model/workbookState";

type Line = Pick<BorderState, "style" | "weight">;

const lines: Record<string, Line> = {
  thin: { style: "Continuous" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  hair: { style: "Continuous", weight: "Hairline" },
  dashed: { style: "Dash" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dashDot: { style: "DashDot" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDotDot" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  dotted: { style: "Dot" },
  double: { style: "Double" },
  slantDashDot: { style: "SlantDashDot" },
};

/** Null for a side without line; a weight that a style does not have falls back to its thin form. */
export function toFileLine({ style, weight = "Thin" }: Line): string | null {
  const sameStyle = Object.entries(lines).filter(([, line]) => line.style === style);
  const match = sameStyle.find(([, line]) => (line.weight ?? "Thin") === weight) ?? sameStyle[0];
  return match ? match[0] : null;
}

export function fromFileLine(line: string, color: string): BorderState | null {
  const match = lines[line];
  return match ? { style: match.style, color, ...(match.weight && { weight: match.weight }) } : null;
}
