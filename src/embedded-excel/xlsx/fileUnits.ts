/** Lengths: the model counts in points, a file in digits of its default font (at 96 dpi), inches and EMU. */
import type { CellStyle } from "../model/workbookState";

const pixelsPerPoint = 4 / 3;
const pointsPerInch = 72;
const emuPerPoint = 12_700;

export const defaultColumnPoints = 48;
export const defaultRowPoints = 15;

/** Pixels of the widest digit: Calibri 11 and Arial 10 have 7; Excel's default widths in Chinese editions give the others. */
const wideDigits: Readonly<Record<string, number>> = {
  宋体: 8,
  SimSun: 8,
  等线: 8,
  DengXian: 8,
  微软雅黑: 9,
  "Microsoft YaHei": 9,
};

export function digitPixelsOf({ fontName, fontSize }: CellStyle): number {
  return fontSize === 11 ? (wideDigits[fontName] ?? 7) : 7;
}

export function toCharacterWidth(points: number, digitPixels: number): number {
  return round((points * pixelsPerPoint) / digitPixels, 8);
}

/** Excel cuts widths to 1/256 of a character; what lies that near to a whole pixel is one. */
export function fromCharacterWidth(characters: number, digitPixels: number): number {
  const pixels = characters * digitPixels;
  const whole = Math.round(pixels);
  return round((Math.abs(pixels - whole) < digitPixels / 256 + 0.001 ? whole : pixels) / pixelsPerPoint, 4);
}

export function toInches(points: number): number {
  return round(points / pointsPerInch, 8);
}

export function fromInches(inches: number): number {
  return round(inches * pointsPerInch, 4);
}

export function toEmu(points: number): number {
  return Math.round(points * emuPerPoint);
}

export function fromEmu(emu: number): number {
  return round(emu / emuPerPoint, 4);
}

function round(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor;
}
