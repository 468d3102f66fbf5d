/**
 * `workbook.settings` where Excel keeps them: a web extension part named by a task pane that stays closed
 * ([MS-OWEXML] 2.2; the form is that of "Automatically open a task pane with a document" in the Office docs).
 */
import { strToU8, type Unzipped } from "fflate";
import { xmlDeclaration, xmlElement } from "../xmlText";

export interface AddInReference {
  /** The id of the add-in's manifest. */
  id: string;
  version: string;
}

const folder = "xl/webextensions/";
const relationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";
const officeRelationships = "http://schemas.microsoft.com/office/2011/relationships/";
const extensionNamespace = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const paneNamespace = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const documentRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The elements to add to `[Content_Types].xml` and to the package's relationships; empty without settings. */
export interface SettingsEntries {
  contentTypes: string;
  relationships: string;
}

export function addSettingsParts(
  parts: Unzipped,
  settings: ReadonlyMap<string, string>,
  addIn: AddInReference,
): SettingsEntries {
  if (settings.size === 0) return { contentTypes: "", relationships: "" };
  parts[`${folder}webextension1.xml`] = strToU8(xmlDeclaration + toExtensionXml(settings, addIn));
  parts[`${folder}taskpanes.xml`] = strToU8(xmlDeclaration + toPanesXml());
  const link = relationship("rId1", "webextension", "webextension1.xml");
  const links = xmlElement("Relationships", { xmlns: relationshipsNamespace }, link);
  parts[`${folder}_rels/taskpanes.xml.rels`] = strToU8(xmlDeclaration + links);
  return {
    contentTypes:
      contentType("webextension1.xml", "webextension") + contentType("taskpanes.xml", "webextensiontaskpanes"),
    relationships: relationship("rIdSettings", "webextensiontaskpanes", `${folder}taskpanes.xml`),
  };
}

function relationship(id: string, type: string, target: string): string {
  return xmlElement("Relationship", { Id: id, Type: officeRelationships + type, Target: target });
}

function contentType(name: string, kind: string): string {
  const type = `application/vnd.ms-office.${kind}+xml`;
  return xmlElement("Override", { PartName: `/${folder}${name}`, ContentType: type });
}

function toExtensionXml(settings: ReadonlyMap<string, string>, { id, version }: AddInReference): string {
  const properties = [...settings].map(([name, value]) => xmlElement("we:property", { name, value }));
  const content =
    xmlElement("we:reference", { id, version, store: "developer", storeType: "Registry" }) +
    xmlElement("we:alternateReferences", {}) +
    xmlElement("we:properties", {}, properties.join("")) +
    xmlElement("we:bindings", {}) +
    xmlElement("we:snapshot", { "xmlns:r": documentRelationships });
  return xmlElement("we:webextension", { "xmlns:we": extensionNamespace, id: `{${id.toUpperCase()}}` }, content);
}

function toPanesXml(): string {
  const reference = xmlElement("wetp:webextensionref", { "xmlns:r": documentRelationships, "r:id": "rId1" });
  const pane = xmlElement("wetp:taskpane", { dockstate: "right", visibility: false, width: 350, row: 0 }, reference);
  return xmlElement("wetp:taskpanes", { "xmlns:wetp": paneNamespace }, pane);
}
