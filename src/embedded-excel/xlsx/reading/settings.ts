/** `workbook.settings`: Excel keeps them in a web extension part, one property per key with its value as JSON. */
import type { WorkbookPackage } from "./openPackage";
import { descendantsOf } from "./xmlTree";

const pattern = /^xl\/webextensions\/webextension\d*\.xml$/i;

export interface SettingsReading {
  settings: Map<string, string>;
  /** Whether other add-ins have parts in the file as well. */
  hasOthers: boolean;
}

export function readSettings({ paths, xmlOf }: WorkbookPackage): SettingsReading {
  const [first, ...others] = paths.filter((path) => pattern.test(path)).sort();
  const properties = first === undefined ? [] : descendantsOf(xmlOf(first) ?? undefined, "property");
  const settings = new Map(properties.map(({ attributes }) => [attributes.name ?? "", attributes.value ?? "null"]));
  return { settings, hasOthers: others.length > 0 };
}
