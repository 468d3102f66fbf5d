/** What the library leaves out of a sheet's XML. */
import { areaAddress } from "../../model/cellAddress";
import type { SheetState, ValidationState } from "../../model/workbookState";
import { xmlElement } from "../xmlText";
import { addDataBarExtensions } from "./dataBarExtension";
import { unmarkErrors } from "./errorValues";
import { hashOfPassword } from "../sheetPassword";
import { usedAreaOf } from "./usedArea";

export interface SheetCompletion {
  sheet: SheetState;
  isActive: boolean;
  columnsXml: string;
  hyperlinksXml: string;
}

/** Only head and tail are searched: the cells between them may be a hundred megabytes. */
export function completeSheetXml(xml: string, completion: SheetCompletion): string {
  const start = xml.indexOf("<sheetData");
  const closing = xml.indexOf("</sheetData>", start);
  const end = closing < 0 ? xml.indexOf("/>", start) + 2 : closing + "</sheetData>".length;
  const head = completeHead(xml.slice(0, start), completion);
  const data = unmarkErrors(xml.slice(start, end));
  return head + data + completeTail(xml.slice(end), completion);
}

const uidPattern = /^\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i;

function completeHead(head: string, { sheet, isActive, columnsXml }: SheetCompletion): string {
  const identified = uidPattern.test(sheet.id)
    ? head.replace(
        "<worksheet ",
        '<worksheet xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="xr" ' +
          `xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="${sheet.id}" `,
      )
    : head;
  const dimension = xmlElement("dimension", { ref: areaAddress(usedAreaOf(sheet)) });
  const selected = isActive ? identified.replace("<sheetView ", '<sheetView tabSelected="1" ') : identified;
  return selected.replace(/<dimension [^>]*\/>/, dimension) + columnsXml;
}

function completeTail(tail: string, { sheet, hyperlinksXml }: SheetCompletion): string {
  const withPassword = addPassword(tail, sheet);
  const withDropDowns = hideDropDowns(withPassword, sheet.validations);
  return addDataBarExtensions(addHyperlinks(withDropDowns, hyperlinksXml), sheet.conditionalFormats);
}

function addPassword(tail: string, { protection }: SheetState): string {
  if (!protection?.password) return tail;
  return tail.replace("<sheetProtection ", `<sheetProtection password="${hashOfPassword(protection.password)}" `);
}

/** `showDropDown` means the opposite of its name. */
function hideDropDowns(tail: string, validations: ValidationState[]): string {
  let index = 0;
  return tail.replace(/<dataValidation (?=[a-z])/g, (opening) => {
    const rule = validations[index]?.rule;
    index += 1;
    return rule?.kind === "List" && !rule.inCellDropDown ? `${opening}showDropDown="1" ` : opening;
  });
}

const afterHyperlinks = /<(?:printOptions|pageMargins)\b/;

function addHyperlinks(tail: string, hyperlinksXml: string): string {
  return hyperlinksXml === "" ? tail : tail.replace(afterHyperlinks, (next) => hyperlinksXml + next);
}
