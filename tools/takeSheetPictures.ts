/** `npm run pictures [-- PRESET-LANGUAGE …]`: pictures of every sheet with demo data, as LibreOffice shows them, for docs/sheets.md. */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { languages } from "../src/i18n/language";
import { planWorkbook } from "../src/schema/plan/planWorkbook";
import { presetKeys } from "../src/schema/presets/presets";
import { inExcel, openTracker, today } from "../test/builders/trackerExcel";
import { exportPages, stopLibreOffice } from "../test/office/libreOffice";
import { writeCroppedPicture } from "./croppedPicture";

const folder = path.join(__dirname, "..", "docs", "images", "sheets");
const dotsPerInch = 80;

async function takePictures(): Promise<void> {
  const wanted = process.argv.slice(2);
  mkdirSync(folder, { recursive: true });
  for (const preset of presetKeys) {
    for (const language of languages) {
      const kind = `${preset}-${language}`;
      if (wanted.length > 0 && !wanted.includes(kind)) continue;
      const { sheets } = planWorkbook({ preset, language, today, demo: true });
      const names = sheets.map(({ key }) => `${kind}-${key.toLowerCase()}.png`);
      await drawSheets(await saveDemoWorkbook({ preset, language }), names);
    }
  }
}

async function saveDemoWorkbook(kind: Parameters<typeof openTracker>[0]): Promise<Uint8Array> {
  const opened = await openTracker({ ...kind, withDemoData: true });
  await inExcel(async (context) => {
    // The day stands in the file, so that the pictures do not depend on the day on which they are taken.
    context.workbook.names.getItem("TodayDate").getRange().values = [[today]];
    await context.sync();
  });
  const bytes = await opened.excel.save();
  opened.close();
  return bytes;
}

async function drawSheets(bytes: Uint8Array, pictureNames: readonly string[]): Promise<void> {
  const temporary = mkdtempSync(path.join(tmpdir(), "gendan-pictures-"));
  try {
    const pdf = path.join(temporary, "sheets.pdf");
    const pages = await exportPages(bytes, pdf);
    if (pages.length !== pictureNames.length) throw new Error(`${pages.length} pages, ${pictureNames.length} sheets`);
    pictureNames.forEach((name, index) => writeCroppedPicture(pdf, index + 1, path.join(folder, name), dotsPerInch));
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

void takePictures().finally(stopLibreOffice);
