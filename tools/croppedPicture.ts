import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";

const pointsPerInch = 72;
const marginPixels = 10;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A page of a PDF as PNG, without the white around what stands on it. Needs pdftoppm of poppler-utils. */
export function writeCroppedPicture(pdf: string, page: number, picture: string, dotsPerInch: number): void {
  const box = findFilledBox(draw(pdf, page, pointsPerInch, ["-gray"]));
  const scale = dotsPerInch / pointsPerInch;
  const left = Math.max(0, Math.floor(box.left * scale) - marginPixels);
  const top = Math.max(0, Math.floor(box.top * scale) - marginPixels);
  const width = Math.ceil(box.width * scale) + 2 * marginPixels;
  const height = Math.ceil(box.height * scale) + 2 * marginPixels;
  const crop = ["-x", left, "-y", top, "-W", width, "-H", height].map(String);
  writeFileSync(picture, draw(pdf, page, dotsPerInch, ["-png", ...crop]));
}

function draw(pdf: string, page: number, dotsPerInch: number, options: readonly string[]): Buffer {
  const parameters = ["-f", String(page), "-l", String(page), "-r", String(dotsPerInch), ...options, pdf];
  return execFileSync("pdftoppm", parameters, { maxBuffer: 2 ** 30 });
}

/** Of a grey picture in PGM form: `P5`, width, height, 255, then a byte per pixel. */
function findFilledBox(pgm: Buffer): Box {
  const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.toString("latin1", 0, 64));
  if (!header) throw new Error("pdftoppm drew no grey picture");
  const [width, height] = [Number(header[1]), Number(header[2])];
  const pixels = pgm.subarray(header[0].length);
  const rows = Array.from({ length: height }, (_, row) => pixels.subarray(row * width, (row + 1) * width));
  const filledRows = rows.flatMap((row, index) => (row.some(isInk) ? [index] : []));
  const top = filledRows[0] ?? 0;
  const bottom = filledRows.at(-1) ?? 0;
  const left = Math.min(width - 1, ...filledRows.map((index) => rows[index]?.findIndex(isInk) ?? 0));
  const right = Math.max(left, ...filledRows.map((index) => lastInk(rows[index])));
  return { left, top, width: right - left + 1, height: bottom - top + 1 };
}

function lastInk(row: Buffer | undefined): number {
  return row === undefined ? 0 : row.length - 1 - [...row].reverse().findIndex(isInk);
}

function isInk(grey: number): boolean {
  return grey < 255;
}
