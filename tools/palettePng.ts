import { crc32, deflateSync } from "node:zlib";

/** Rows of three bytes a pixel. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Buffer;
}

const mostColors = 256;
/** Less than what lies between the palest fills of the workbook. */
const leastDistance = 8;

/** A PNG of 256 colours, a third of the size of one of all colours. */
export function encodePalettePng({ width, height, pixels }: Picture): Buffer {
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 3) {
    const color = pixels.readUIntBE(at, 3);
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  const palette = choosePalette([...counts].sort((one, other) => other[1] - one[1]).map(([color]) => color));
  const indexes = new Map([...counts.keys()].map((color) => [color, nearest(color, palette)]));
  const lines = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const color = pixels.readUIntBE((row * width + column) * 3, 3);
      // The first byte of a line says that it is not filtered.
      lines[row * (width + 1) + 1 + column] = indexes.get(color) ?? 0;
    }
  }
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header(width, height)),
    chunk("PLTE", Buffer.from(palette.flatMap((color) => partsOf(color)))),
    chunk("IDAT", deflateSync(lines, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** The most frequent ones, none close to another: so a rare red is kept beside a hundred greys. */
function choosePalette(colors: readonly number[]): number[] {
  const palette: number[] = [];
  for (const color of colors) {
    if (palette.length === mostColors) break;
    if (palette.every((other) => distance(color, other) >= leastDistance ** 2)) palette.push(color);
  }
  return palette;
}

function header(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(13);
  bytes.writeUInt32BE(width, 0);
  bytes.writeUInt32BE(height, 4);
  // Eight bits a pixel, which are an index of the palette.
  bytes.set([8, 3, 0, 0, 0], 8);
  return bytes;
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const bytes = Buffer.alloc(named.length + 8);
  bytes.writeUInt32BE(content.length, 0);
  named.copy(bytes, 4);
  bytes.writeUInt32BE(crc32(named), named.length + 4);
  return bytes;
}

function nearest(color: number, palette: readonly number[]): number {
  const distances = palette.map((other) => distance(color, other));
  return distances.indexOf(Math.min(...distances));
}

/** Squared. */
function distance(one: number, other: number): number {
  const parts = partsOf(other);
  return partsOf(one).reduce((sum, part, index) => sum + (part - (parts[index] ?? 0)) ** 2, 0);
}

function partsOf(color: number): number[] {
  return [(color >> 16) & 255, (color >> 8) & 255, color & 255];
}
