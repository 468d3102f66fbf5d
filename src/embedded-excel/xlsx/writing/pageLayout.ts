import type { WriteSheet } from "hucre/xlsx";
import type { PageLayoutState } from "../../model/workbookState";
import { toInches } from "../fileUnits";

type FilePage = Pick<WriteSheet, "pageSetup" | "headerFooter" | "rowBreaks">;
type FilePageSetup = NonNullable<WriteSheet["pageSetup"]>;

/** Print area and print titles are names of the workbook and stand there. */
export function toFilePage(page: PageLayoutState): FilePage {
  const { margins, fitToPages } = page;
  const inches = { top: margins.top, bottom: margins.bottom, left: margins.left, right: margins.right };
  return {
    pageSetup: {
      paperSize: page.paperSize.toLowerCase() as NonNullable<FilePageSetup["paperSize"]>,
      orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
      margins: Object.fromEntries(Object.entries(inches).map(([side, points]) => [side, toInches(points)])),
      ...(page.centerHorizontally && { horizontalCentered: true }),
      ...(fitToPages
        ? { fitToPage: true, fitToWidth: fitToPages.wide, fitToHeight: fitToPages.tall }
        : { scale: page.scalePercent }),
    },
    headerFooter: {
      ...(page.headerCenter && { oddHeader: centered(page.headerCenter) }),
      ...(page.footerCenter && { oddFooter: centered(page.footerCenter) }),
    },
    // The library takes the last row of each page.
    rowBreaks: page.rowBreaks.map((row) => row - 1),
  };
}

/** `&C` opens the middle section; Excel's own codes such as `&P` stand in the text itself. */
function centered(text: string): string {
  return `&C${text}`;
}
