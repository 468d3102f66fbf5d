/** What the library leaves out of workbook.xml: hidden names, print areas of sheets with any name, the calculation mode. */
import { lastSheetColumn } from "../../model/area";
import { absoluteAddress, quoteSheetName } from "../../model/cellAddress";
import type { NameState, SheetState, WorkbookState } from "../../model/workbookState";
import type { FormulaConverter } from "../formulas/fileFormula";
import { escapeXml, xmlElement } from "../xmlText";

const calculationWords: Record<WorkbookState["calculationMode"], string | undefined> = {
  Automatic: undefined,
  AutomaticExceptTables: "autoNoTable",
  Manual: "manual",
};

export function completeWorkbookXml(xml: string, state: WorkbookState, toFileFormula: FormulaConverter): string {
  const names = [
    ...state.names.map((name) => toNameXml(name, undefined, toFileFormula)),
    ...state.sheets.flatMap((sheet, index) => toSheetNamesXml(sheet, index, toFileFormula)),
  ];
  const definedNames = names.length > 0 ? xmlElement("definedNames", {}, names.join("")) : "";
  const calculation = xmlElement("calcPr", {
    calcId: 191029,
    calcMode: calculationWords[state.calculationMode],
    fullCalcOnLoad: true,
  });
  return xml.replace(/<calcPr [^>]*\/>/, () => definedNames + calculation);
}

function toSheetNamesXml(sheet: SheetState, index: number, toFileFormula: FormulaConverter): string[] {
  const { printArea, titleRows } = sheet.pageLayout;
  const reserved = [
    printArea && { name: "_xlnm.Print_Area", area: printArea },
    titleRows && {
      name: "_xlnm.Print_Titles",
      area: { top: titleRows.first, bottom: titleRows.last, left: 0, right: lastSheetColumn },
    },
  ];
  return [
    ...sheet.names.map((name) => toNameXml(name, index, toFileFormula)),
    ...reserved
      .filter((entry) => entry !== null)
      .map(({ name, area }) => {
        const reference = `${quoteSheetName(sheet.name)}!${absoluteAddress(area)}`;
        return xmlElement("definedName", { name, localSheetId: index }, escapeXml(reference));
      }),
  ];
}

function toNameXml(name: NameState, sheetIndex: number | undefined, toFileFormula: FormulaConverter): string {
  const attributes = {
    name: name.name,
    comment: name.comment || undefined,
    localSheetId: sheetIndex,
    hidden: name.visible ? undefined : true,
  };
  return xmlElement("definedName", attributes, escapeXml(toFileFormula(name.formula)));
}
