/** Since 2010 Excel keeps a bar's axis and its colour for negatives in an extension; without it bars start at 10 %. */
import { areaAddress } from "../../model/cellAddress";
import type { ConditionalFormatState } from "../../model/workbookState";
import { toFileColor } from "./cellStyle";
import { xmlElement } from "../xmlText";

const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const xm = "http://schemas.microsoft.com/office/excel/2006/main";
const ruleExtension = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
const sheetExtension = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";

export function addDataBarExtensions(tail: string, formats: ConditionalFormatState[]): string {
  const bars = formats
    .map((format, index) => ({ format, id: idOf(index + 1) }))
    .filter(({ format }) => format.rule.kind === "DataBar");
  if (bars.length === 0) return tail;
  const linked = tail.replace(
    /(<cfRule type="dataBar" priority="(\d+)"[^>]*>.*?<\/dataBar>)/g,
    (_, rule: string, priority: string) => rule + toLinkXml(Number(priority)),
  );
  const rules = bars.map(({ format, id }) => toRuleXml(format, id)).join("");
  const extension = xmlElement(
    "ext",
    { uri: sheetExtension, "xmlns:x14": x14 },
    xmlElement("x14:conditionalFormattings", {}, rules),
  );
  return linked.replace("</worksheet>", `${xmlElement("extLst", {}, extension)}</worksheet>`);
}

/** Unique in its sheet, which is enough to link the two halves of a rule. */
function idOf(priority: number): string {
  return `{DA7ABA12-0000-4000-8000-${priority.toString(16).toUpperCase().padStart(12, "0")}}`;
}

function toLinkXml(priority: number): string {
  const link = xmlElement("x14:id", {}, idOf(priority));
  return xmlElement("extLst", {}, xmlElement("ext", { uri: ruleExtension, "xmlns:x14": x14 }, link));
}

function toRuleXml({ areas, rule }: ConditionalFormatState, id: string): string {
  const color = rule.kind === "DataBar" ? toFileColor(rule.color) : "";
  const content =
    xmlElement("x14:cfvo", { type: "autoMin" }) +
    xmlElement("x14:cfvo", { type: "autoMax" }) +
    xmlElement("x14:borderColor", { rgb: color }) +
    xmlElement("x14:negativeFillColor", { rgb: "FFFF0000" }) +
    xmlElement("x14:axisColor", { rgb: "FF000000" });
  const bar = xmlElement(
    "x14:dataBar",
    { minLength: 0, maxLength: 100, border: true, gradient: false, negativeBarBorderColorSameAsPositive: true },
    content,
  );
  return xmlElement(
    "x14:conditionalFormatting",
    { "xmlns:xm": xm },
    xmlElement("x14:cfRule", { type: "dataBar", id }, bar) +
      xmlElement("xm:sqref", {}, areas.map(areaAddress).join(" ")),
  );
}
