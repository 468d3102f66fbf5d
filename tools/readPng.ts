import { inflateSync } from "node:zlib";
import type { Picture } from "./palettePng";

const signatureBytes = 8;

/** A PNG of eight bits a channel, not interlaced, with or without transparency, as browsers write them. */
export function readPng(bytes: Buffer): Picture {
  const chunks = readChunks(bytes);
  const header = chunks.find(({ type }) => type === "IHDR")?.content;
  if (!header) throw new Error("No PNG");
  const [width, height, bits, colorType] = [header.readUInt32BE(0), header.readUInt32BE(4), header[8], header[9]];
  if (bits !== 8 || (colorType !== 2 && colorType !== 6) || header[12] !== 0) throw new Error("A PNG of another kind");
  const channels = colorType === 2 ? 3 : 4;
  const data = Buffer.concat(chunks.filter(({ type }) => type === "IDAT").map(({ content }) => content));
  const lines = unfilter(inflateSync(data), width * channels, height, channels);
  const pixels = Buffer.alloc(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    lines.copy(pixels, pixel * 3, pixel * channels, pixel * channels + 3);
  }
  return { width, height, pixels };
}

function readChunks(bytes: Buffer): { readonly type: string; readonly content: Buffer }[] {
  const chunks = [];
  for (let at = signatureBytes; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const start = at + 8;
    chunks.push({ type: bytes.toString("latin1", at + 4, start), content: bytes.subarray(start, start + length) });
    at = start + length + 4;
  }
  return chunks;
}

/** Each line begins with the number of the prediction from which its bytes differ. */
function unfilter(filtered: Buffer, lineBytes: number, height: number, channels: number): Buffer {
  const lines = Buffer.alloc(lineBytes * height);
  for (let row = 0; row < height; row += 1) {
    const filter = filtered[row * (lineBytes + 1)] ?? 0;
    for (let at = 0; at < lineBytes; at += 1) {
      const place = row * lineBytes + at;
      const left = at < channels ? 0 : (lines[place - channels] ?? 0);
      const above = row === 0 ? 0 : (lines[place - lineBytes] ?? 0);
      const corner = row === 0 || at < channels ? 0 : (lines[place - lineBytes - channels] ?? 0);
      const raw = filtered[row * (lineBytes + 1) + 1 + at] ?? 0;
      lines[place] = (raw + predict(filter, left, above, corner)) & 255;
    }
  }
  return lines;
}

function predict(filter: number, left: number, above: number, corner: number): number {
  switch (filter) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4:
      return nearestOf(left, above, corner);
    default:
      throw new Error(`Unknown filter ${filter}`);
  }
}

/** Paeth's prediction. */
function nearestOf(left: number, above: number, corner: number): number {
  const estimate = left + above - corner;
  const distances = [left, above, corner].map((each) => Math.abs(estimate - each));
  const least = Math.min(...distances);
  return [left, above, corner][distances.indexOf(least)] ?? corner;
}
