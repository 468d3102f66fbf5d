/** What a file holds beyond the model, in words for a person: saving the file here would lose it. */
import type { WorkbookPackage } from "./openPackage";

const partNames: readonly [pattern: RegExp, name: string][] = [
  [/^xl\/pivot(?:Tables|Cache)\//i, "pivot tables"],
  [/vbaProject\.bin$/i, "macros"],
  [/^xl\/macrosheets\//i, "macros"],
  [/^xl\/comments\d*\.xml$|^xl\/comments\/|^xl\/threadedComments\//i, "comments"],
  [/^xl\/slicer(?:s|Caches)\//i, "slicers"],
  [/^xl\/timeline(?:s|Caches)\//i, "timelines"],
  [/^xl\/externalLinks\//i, "links to other workbooks"],
  [/^xl\/model\//i, "data model"],
  [/^xl\/connections\.xml$|^xl\/queryTables\//i, "data connections"],
  [/^xl\/embeddings\//i, "embedded objects"],
  [/^xl\/(?:ctrlProps|activeX)\//i, "form controls"],
  [/^xl\/chartsheets\//i, "chart sheets"],
  [/^xl\/dialogsheets\//i, "dialog sheets"],
  [/^xl\/diagrams\//i, "SmartArt"],
  [/^xl\/ink\//i, "ink"],
  [/^xl\/richData\//i, "linked data types"],
  [/^xl\/cellimages\.xml$/i, "pictures in cells"],
  [/^xl\/charts?Ex\//i, "charts of other kinds"],
  [/^xl\/xmlMaps\.xml$/i, "XML maps"],
  [/^_xmlsignatures\//i, "digital signatures"],
];

export function findUnmodelledParts({ paths, textOf }: WorkbookPackage): string[] {
  const found = new Set<string>();
  for (const path of paths) {
    for (const [pattern, name] of partNames) if (pattern.test(path)) found.add(name);
    // Power Query keeps its queries in a custom part; other custom parts are SharePoint's labels and may go.
    if (/^customXml\/item\d+\.xml$/i.test(path) && textOf(path)?.includes("DataMashup")) found.add("Power Query");
  }
  return [...found];
}

const sheetMarks: readonly [pattern: RegExp, name: string][] = [
  [/<(?:\w+:)?mergeCell\b/, "merged cells"],
  [/<(?:\w+:)?sparklineGroup\b/, "sparklines"],
  [/<(?:\w+:)?picture\b/, "background pictures"],
  [/<(?:\w+:)?(?:oleObject|control)\b/, "embedded objects"],
  [/<(?:\w+:)?protectedRange\b/, "ranges with their own password"],
  [/<(?:\w+:)?scenario\b/, "scenarios"],
  [/<(?:\w+:)?customSheetView\b/, "custom views"],
  [/<(?:\w+:)?col\b[^>]*outlineLevel="[1-9]/, "grouped columns"],
  [/<(?:\w+:)?colBreaks\b/, "column page breaks"],
];

/** Head and tail of a sheet's XML, without its cells. */
export function findUnmodelledMarks(sheetXml: string): string[] {
  return sheetMarks.filter(([pattern]) => pattern.test(sheetXml)).map(([, name]) => name);
}
