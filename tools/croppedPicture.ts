import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { encodePalettePng, type Picture } from "./palettePng";

const pointsPerInch = 72;
const marginPixels = 10;
/** At the right edge LibreOffice draws the first points of the hidden columns that follow. */
const edgePoints = 3;
/** What follows on a longer sheet are lines to be filled in. */
const mostPixelsDown = 3_750;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A page of a PDF as PNG, without the white around what stands on it. Needs pdftoppm of poppler-utils. */
export function writeCroppedPicture(pdf: string, page: number, picture: string, dotsPerInch: number): void {
  const rough = draw(pdf, page, pointsPerInch);
  const box = findFilledBox(rough);
  const scale = dotsPerInch / pointsPerInch;
  const left = Math.max(0, Math.floor(box.left * scale) - marginPixels);
  const top = Math.max(0, Math.floor(box.top * scale) - marginPixels);
  const edge = Math.floor((rough.width - edgePoints) * scale);
  const width = Math.min(Math.ceil(box.right * scale) + marginPixels, edge) - left;
  const height = Math.min(Math.ceil(box.bottom * scale) + marginPixels - top, mostPixelsDown);
  const crop = ["-x", left, "-y", top, "-W", width, "-H", height].map(String);
  writeFileSync(picture, encodePalettePng(draw(pdf, page, dotsPerInch, crop)));
}

/** In PPM form: `P6`, width, height, 255, then three bytes per pixel. */
function draw(pdf: string, page: number, dotsPerInch: number, crop: readonly string[] = []): Picture {
  const parameters = ["-f", String(page), "-l", String(page), "-r", String(dotsPerInch), ...crop, pdf];
  const ppm = execFileSync("pdftoppm", parameters, { maxBuffer: 2 ** 30 });
  const header = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(ppm.toString("latin1", 0, 64));
  if (!header) throw new Error("pdftoppm drew no picture");
  return { width: Number(header[1]), height: Number(header[2]), pixels: ppm.subarray(header[0].length) };
}

function findFilledBox({ width, height, pixels }: Picture): Box {
  const box = { left: width, top: height, right: 1, bottom: 1 };
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width - edgePoints; column += 1) {
      if (pixels.readUIntBE((row * width + column) * 3, 3) === 0xffffff) continue;
      box.left = Math.min(box.left, column);
      box.right = Math.max(box.right, column + 1);
      box.top = Math.min(box.top, row);
      box.bottom = row + 1;
    }
  }
  return box;
}
