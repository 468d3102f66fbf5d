/** Files as other programs write them, made by hand: only what a test is about, everything else left out. */
import { strToU8, zipSync } from "fflate";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const documentRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";

interface ForeignFile {
  /** Inside `<worksheet>`. */
  sheet?: string;
  /** Inside `<sst>`. */
  sharedStrings?: string;
  /** Inside `<styleSheet>`. */
  styles?: string;
  /** Inside `<workbook>`, before and after the list of sheets. */
  workbookStart?: string;
  workbookEnd?: string;
  /** Relationships of the sheet: type and target. */
  sheetRelationships?: [type: string, target: string][];
  /** Further parts by path. */
  parts?: Record<string, string>;
  /** Relationships of the workbook besides sheet, styles and texts. */
  workbookRelationships?: [type: string, target: string][];
}

export function aForeignFile(file: ForeignFile): Uint8Array {
  const { sheet = "<sheetData/>", sharedStrings, styles, workbookStart = "", workbookEnd = "" } = file;
  const namespaces = `xmlns="${main}" xmlns:r="${documentRelationships}"`;
  const workbookLinks: [string, string][] = [
    ["worksheet", "worksheets/sheet1.xml"],
    ...(sharedStrings === undefined ? [] : ([["sharedStrings", "sharedStrings.xml"]] as [string, string][])),
    ...(styles === undefined ? [] : ([["styles", "/xl/styles.xml"]] as [string, string][])),
    ...(file.workbookRelationships ?? []),
  ];
  const parts: Record<string, string> = {
    "_rels/.rels": relationshipsXml([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook ${namespaces}>${workbookStart}<sheets><sheet name="表" sheetId="7" r:id="rId1"/></sheets>${workbookEnd}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationshipsXml(workbookLinks),
    "xl/worksheets/sheet1.xml": `<worksheet ${namespaces}>${sheet}</worksheet>`,
    "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml(file.sheetRelationships ?? []),
    ...(sharedStrings !== undefined && { "xl/sharedStrings.xml": `<sst xmlns="${main}">${sharedStrings}</sst>` }),
    ...(styles !== undefined && { "xl/styles.xml": `<styleSheet xmlns="${main}">${styles}</styleSheet>` }),
    ...file.parts,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}

function relationshipsXml(links: [type: string, target: string][]): string {
  const elements = links.map(([type, target], index) => {
    const mode = /^[a-z]+:/.test(target) ? ' TargetMode="External"' : "";
    return `<Relationship Id="rId${index + 1}" Type="${documentRelationships}/${type}" Target="${target}"${mode}/>`;
  });
  return `<Relationships xmlns="${packageRelationships}">${elements.join("")}</Relationships>`;
}
