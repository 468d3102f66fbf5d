/** Lengths: the model counts in points, a file in character widths (of 7 pixels at 96 dpi), inches and EMU. */

const pixelsPerPoint = 4 / 3;
const pixelsPerCharacter = 7;
const pointsPerInch = 72;
const emuPerPoint = 12_700;

export const defaultColumnPoints = 48;
export const defaultRowPoints = 15;

export function toCharacterWidth(points: number): number {
  return round((points * pixelsPerPoint) / pixelsPerCharacter, 8);
}

/** Excel cuts widths to 1/256 of a character; what lies that near to a whole pixel is one. */
export function fromCharacterWidth(characters: number): number {
  const pixels = characters * pixelsPerCharacter;
  const whole = Math.round(pixels);
  return round((Math.abs(pixels - whole) < 0.03 ? whole : pixels) / pixelsPerPoint, 4);
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
