import { ExcelError } from "./excelError";

const namedColors: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  gray: "#808080",
  green: "#008000",
  orange: "#FFA500",
  purple: "#800080",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** `#RRGGBB`, `RRGGBB` or the name of a plain HTML colour, as `#RRGGBB` in capitals. */
export function readColor(color: unknown): string {
  const text = String(color);
  const named = namedColors[text.toLowerCase()];
  if (named !== undefined) return named;
  const digits = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  if (digits === undefined) throw new ExcelError("InvalidArgument");
  return `#${digits.toUpperCase()}`;
}
