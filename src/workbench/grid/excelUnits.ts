/** Excel measures in points, the grid in CSS pixels. */
export function pixelsOf(points: number): number {
  return Math.round((points * 96) / 72);
}

export function pointsOf(pixels: number): number {
  return (pixels * 72) / 96;
}

/** Excel's column of 8.43 characters. */
export const defaultColumnPixels = 64;
