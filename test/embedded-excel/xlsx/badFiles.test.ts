import { strToU8, zipSync } from "fflate";
import { writeXlsx as writeWithLibrary } from "hucre/xlsx";
import { readXlsx } from "../../../src/embedded-excel/xlsx/readXlsx";
import { writeXlsx } from "../../../src/embedded-excel/xlsx/writeXlsx";
import { XlsxError } from "../../../src/embedded-excel/xlsx/xlsxError";
import { aForeignFile } from "./aForeignFile";
import { aSheet, aWorkbook } from "./aWorkbook";
import { withChangedParts } from "./changedParts";

async function codeOf(bytes: Uint8Array): Promise<string> {
  try {
    await readXlsx(bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(XlsxError);
    return (error as XlsxError).code;
  }
  return "opened";
}

async function aSoundFile(): Promise<Uint8Array> {
  return writeXlsx(aWorkbook([aSheet("S", { inputs: [["x"]] })]), () => null);
}

describe("a file that is no workbook", () => {
  test.each([
    ["an empty file", new Uint8Array()],
    ["random bytes", new Uint8Array(1000).map((_, index) => (index * 7919) % 256)],
    ["a .csv that was renamed", strToU8("name,phone\n宏达,138\n")],
    ["a web page", strToU8("<html><table><tr><td>1</td></tr></table></html>")],
    ["an old .xls", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600))],
    ["a zip of something else", zipSync({ "photo.txt": strToU8("x") })],
    ["a text document", aForeignFile({ parts: { "xl/workbook.xml": "<document/>" } })],
    ["a workbook without sheets", aForeignFile({ parts: { "xl/workbook.xml": "<workbook/>" } })],
  ])("is refused by name: %s", async (_, bytes) => {
    expect(await codeOf(bytes)).toBe("notAWorkbook");
  });

  test("is refused as encrypted when it has a password to open", async () => {
    const sheets = [{ name: "S", rows: [["x"]] }];
    const bytes = await writeWithLibrary({ sheets, encryption: { password: "secret", spinCount: 1000 } });
    expect(await codeOf(bytes)).toBe("encrypted");
  });

  test.each([0.3, 0.7, 0.99])("is refused as damaged when it is cut off at %d of its length", async (part) => {
    const bytes = await aSoundFile();
    expect(await codeOf(bytes.slice(0, Math.floor(bytes.length * part)))).toBe("damaged");
  });

  test("is refused as too large by the size that it claims, before it is unpacked", async () => {
    const bytes = zipSync({ "xl/workbook.xml": strToU8("<workbook/>") });
    expect(await codeOf(withClaimedSize(bytes, 0xfffffff0))).toBe("tooLarge");
  });

  test("cannot fill the memory by claiming less than it packs", async () => {
    const bytes = zipSync({ "xl/workbook.xml": new Uint8Array(50_000_000) });
    const before = process.memoryUsage().arrayBuffers;
    expect(await codeOf(withClaimedSize(bytes, 1000))).toBe("notAWorkbook");
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000);
  });
});

/** The size of the unpacked part as the zip's directory gives it. */
function withClaimedSize(bytes: Uint8Array, size: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  let directory = changed.length - 22;
  while (view.getUint32(directory, true) !== 0x02014b50) directory -= 1;
  view.setUint32(directory + 24, size, true);
  return changed;
}

describe("parts that the model does not know are named", () => {
  test.each([
    ["pivot tables", "xl/pivotTables/pivotTable1.xml"],
    ["macros", "xl/vbaProject.bin"],
    ["comments", "xl/comments1.xml"],
    ["comments", "xl/threadedComments/threadedComment1.xml"],
    ["slicers", "xl/slicers/slicer1.xml"],
    ["timelines", "xl/timelines/timeline1.xml"],
    ["links to other workbooks", "xl/externalLinks/externalLink1.xml"],
    ["data model", "xl/model/item.data"],
    ["data connections", "xl/connections.xml"],
    ["embedded objects", "xl/embeddings/oleObject1.bin"],
    ["form controls", "xl/ctrlProps/ctrlProp1.xml"],
    ["chart sheets", "xl/chartsheets/sheet1.xml"],
    ["SmartArt", "xl/diagrams/data1.xml"],
  ])("%s: %s", async (name, path) => {
    const bytes = withChangedParts(await aSoundFile(), { [path]: () => "<x/>" });
    expect((await readXlsx(bytes)).unmodelledParts).toEqual([name]);
  });

  test.each([
    ["merged cells", '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>'],
    [
      "colour rules of other kinds",
      '<conditionalFormatting sqref="A1"><cfRule type="colorScale" priority="1"/></conditionalFormatting>',
    ],
    ["sparklines", "<extLst><ext><x14:sparklineGroups><x14:sparklineGroup/></x14:sparklineGroups></ext></extLst>"],
    ["filters outside tables", '<autoFilter ref="A1:B9"/>'],
    ["background pictures", '<picture r:id="rId9"/>'],
  ])("in a sheet: %s", async (name, xml) => {
    const state = await readXlsx(aForeignFile({ sheet: `<sheetData/>${xml}` }));
    expect(state.unmodelledParts).toEqual([name]);
  });

  test.each([
    ["array formulas", '<f t="array" ref="A1:A3">ROW(1:3)</f>'],
    ["what-if data tables", '<f t="dataTable" ref="A1:A3"/>'],
  ])("in a cell: %s", async (name, formula) => {
    const sheet = `<sheetData><row r="1"><c r="A1">${formula}<v>1</v></c></row></sheetData>`;
    expect((await readXlsx(aForeignFile({ sheet }))).unmodelledParts).toEqual([name]);
  });

  test("pivot tables and comments as a library writes them", async () => {
    const rows = [
      ["区域", "金额"],
      ["华东", 1],
      ["华南", 2],
    ];
    const cells = new Map([["0,0", { value: "区域", comment: { text: "备注" } }]]);
    const pivot = { name: "P", rows: ["区域"], values: [{ field: "金额" }], targetCell: "E1" };
    const bytes = await writeWithLibrary({ sheets: [{ name: "数据", rows, cells, pivotTables: [pivot] }] });
    expect((await readXlsx(bytes)).unmodelledParts.sort()).toEqual(["comments", "pivot tables"]);
  });

  test("pictures, text boxes and charts of other kinds in a drawing", async () => {
    const frame =
      '<xdr:twoCellAnchor><xdr:graphicFrame><a:graphic><a:graphicData><c:chart r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame></xdr:twoCellAnchor>';
    const drawing = `<xdr:wsDr><xdr:oneCellAnchor><xdr:pic/></xdr:oneCellAnchor><xdr:oneCellAnchor><xdr:sp/></xdr:oneCellAnchor>${frame}</xdr:wsDr>`;
    const links =
      '<Relationships><Relationship Id="rId1" Type="x/chart" Target="../charts/chart1.xml"/></Relationships>';
    const state = await readXlsx(
      aForeignFile({
        sheetRelationships: [["drawing", "../drawings/drawing1.xml"]],
        parts: {
          "xl/drawings/drawing1.xml": drawing,
          "xl/drawings/_rels/drawing1.xml.rels": links,
          "xl/charts/chart1.xml":
            "<c:chartSpace><c:chart><c:plotArea><c:radarChart/></c:plotArea></c:chart></c:chartSpace>",
        },
      }),
    );
    expect(state.unmodelledParts.sort()).toEqual(["charts of other kinds", "pictures", "shapes and text boxes"]);
  });

  test("Power Query, but not the labels that SharePoint puts into a file", async () => {
    const withItem = async (xml: string): Promise<string[]> =>
      (await readXlsx(withChangedParts(await aSoundFile(), { "customXml/item1.xml": () => xml }))).unmodelledParts;
    expect(await withItem("<DataMashup>…</DataMashup>")).toEqual(["Power Query"]);
    expect(await withItem("<ct:contentTypeSchema/>")).toEqual([]);
  });

  test("nothing in a file of our own", async () => {
    expect((await readXlsx(await aSoundFile())).unmodelledParts).toEqual([]);
  });
});
