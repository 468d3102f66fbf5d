import { writeXlsx } from "../../../src/embedded-excel/xlsx/writeXlsx";
import { describeWithLibreOffice, inspectWithLibreOffice, renderPages } from "../../office/libreOffice";
import { findOpenXmlErrors, stopOpenXmlValidator } from "../../office/openXmlValidator";
import { aFullWorkbook } from "./aFullWorkbook";

describe("a written file", () => {
  afterAll(stopOpenXmlValidator);

  test("has no error by Microsoft's schemas", async () => {
    const bytes = await writeXlsx(aFullWorkbook(), () => null);
    expect(await findOpenXmlErrors(bytes)).toEqual([]);
  }, 60_000);
});

describeWithLibreOffice("a written file in LibreOffice", () => {
  test("shows", async () => {
    const bytes = await writeXlsx(aFullWorkbook(), () => null);
    const found = await inspectWithLibreOffice(bytes);
    console.log(JSON.stringify(found).slice(0, 500), await renderPages(bytes, "/tmp/gendan/xlsx/pages"));
  });
});
