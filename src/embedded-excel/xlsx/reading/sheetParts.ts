/** Everything of a sheet but its cells. */
import { lastSheetColumn } from "../../model/area";
import { parseArea } from "../../model/cellAddress";
import type { HyperlinkState, PageLayoutState, ProtectionState, SheetState } from "../../model/workbookState";
import { defaultColumnPoints, fromCharacterWidth, fromInches } from "../fileUnits";
import { protectionOptions } from "../protectionOptions";
import { toStoredHash } from "../sheetPassword";
import type { ColorReader } from "./colors";
import type { Relationship } from "./openPackage";
import { childOf, childrenOf, isTrue, numberOf, relationshipIdOf, type XmlNode } from "./xmlTree";

export function readView(sheet: SheetState, root: XmlNode, readColor: ColorReader): void {
  const view = childOf(childOf(root, "sheetViews"), "sheetView");
  sheet.showGridlines = view?.attributes.showGridLines === undefined || isTrue(view.attributes.showGridLines);
  sheet.tabColor = readColor(childOf(childOf(root, "sheetPr"), "tabColor"));
  const pane = childOf(view, "pane");
  if (pane?.attributes.state === "frozen" || pane?.attributes.state === "frozenSplit") {
    sheet.frozenRows = numberOf(pane.attributes.ySplit, 0);
    sheet.frozenColumns = numberOf(pane.attributes.xSplit, 0);
  }
}

export function readColumns(
  sheet: SheetState,
  root: XmlNode,
  { digitPixels, styleIndexOf }: { digitPixels: number; styleIndexOf: (fileIndex: number) => number },
): void {
  for (const { attributes } of childrenOf(childOf(root, "cols"), "col")) {
    const first = numberOf(attributes.min, 1) - 1;
    const last = Math.min(numberOf(attributes.max, 1) - 1, lastSheetColumn);
    const points =
      attributes.width === undefined ? undefined : fromCharacterWidth(Number(attributes.width), digitPixels);
    const style = attributes.style === undefined ? 0 : styleIndexOf(Number(attributes.style));
    for (let column = first; column <= last; column += 1) {
      // LibreOffice sets customWidth to false on widths that differ from the default all the same.
      const isOwnWidth = points !== undefined && (isTrue(attributes.customWidth) || points !== defaultColumnPoints);
      if (isOwnWidth && points > 0) sheet.columnWidths.set(column, points);
      if (isTrue(attributes.hidden) || points === 0) sheet.hiddenColumns.add(column);
      if (style !== 0) sheet.columnStyleIndexes.set(column, style);
    }
  }
}

export function readProtection(root: XmlNode): ProtectionState | null {
  const node = childOf(root, "sheetProtection");
  if (!node || !isTrue(node.attributes.sheet)) return null;
  const { attributes } = node;
  const options: ProtectionState["options"] = {};
  // In a file each of these attributes forbids; left out, most forbid and the selection is allowed.
  for (const { option, attribute } of protectionOptions)
    if (!isTrue(attributes[attribute] ?? "1")) options[option] = true;
  if (!isTrue(attributes.objects ?? "0")) options.allowEditObjects = true;
  if (!isTrue(attributes.scenarios ?? "0")) options.allowEditScenarios = true;
  if (isTrue(attributes.selectUnlockedCells ?? "0")) options.selectionMode = "None";
  else if (isTrue(attributes.selectLockedCells ?? "0")) options.selectionMode = "Unlocked";
  return { options, password: attributes.password ? toStoredHash(attributes.password) : "" };
}

const paperSizes: Record<string, string> = {
  1: "Letter",
  3: "Tabloid",
  5: "Legal",
  7: "Executive",
  8: "A3",
  9: "A4",
  11: "A5",
  12: "B4",
  13: "B5",
};

/** Print area and print titles are names of the workbook and are read there. */
export function readPageLayout(root: XmlNode, before: PageLayoutState): PageLayoutState {
  const setup = childOf(root, "pageSetup")?.attributes ?? {};
  const margins = childOf(root, "pageMargins")?.attributes ?? {};
  const fits = isTrue(childOf(childOf(root, "sheetPr"), "pageSetUpPr")?.attributes.fitToPage);
  const texts = childOf(root, "headerFooter");
  const side = (name: keyof PageLayoutState["margins"]): number =>
    margins[name] === undefined ? before.margins[name] : fromInches(Number(margins[name]));
  return {
    ...before,
    orientation: setup.orientation === "landscape" ? "Landscape" : "Portrait",
    paperSize: paperSizes[setup.paperSize ?? ""] ?? before.paperSize,
    fitToPages: fits ? { wide: numberOf(setup.fitToWidth, 1), tall: numberOf(setup.fitToHeight, 1) } : null,
    scalePercent: numberOf(setup.scale, 100),
    centerHorizontally: isTrue(childOf(root, "printOptions")?.attributes.horizontalCentered),
    headerCenter: centerOf(childOf(texts, "oddHeader")?.text ?? ""),
    footerCenter: centerOf(childOf(texts, "oddFooter")?.text ?? ""),
    rowBreaks: childrenOf(childOf(root, "rowBreaks"), "brk").map(({ attributes }) => numberOf(attributes.id, 0)),
    margins: { top: side("top"), bottom: side("bottom"), left: side("left"), right: side("right") },
  };
}

/** Text without a section mark stands in the middle; `&L` and `&R` open the outer sections. */
function centerOf(text: string): string {
  const sections = text.split(/(?=&[LCR])/);
  return sections.map((section) => (/^&[LR]/.test(section) ? "" : section.replace(/^&C/, ""))).join("");
}

export function readHyperlinks(root: XmlNode, relationships: readonly Relationship[]): HyperlinkState[] {
  return childrenOf(childOf(root, "hyperlinks"), "hyperlink").flatMap((node) => {
    const area = parseArea(node.attributes.ref ?? "");
    if (!area) return [];
    const id = relationshipIdOf(node);
    const target = relationships.find((relationship) => id !== "" && relationship.id === id)?.target ?? "";
    const { location = "", tooltip = "" } = node.attributes;
    return [{ area, address: target, documentReference: location, screenTip: tooltip }];
  });
}
