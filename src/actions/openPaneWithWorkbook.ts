import { readDocumentSetting, writeDocumentSetting } from "../excel/documentSetting";

/** Office's own: while a file holds it, Excel opens the pane whose manifest carries it as TaskpaneId. */
export const openWithDocumentKey = "Office.AutoShowTaskpaneWithDocument";

/** Excel on the iPad has no add-in commands and opens no pane by itself. */
export function canOpenWithWorkbook(): boolean {
  const { requirements } = Office.context;
  return requirements.isSetSupported("AddinCommands", "1.1") && requirements.isSetSupported("Settings", "1.1");
}

export function opensWithWorkbook(): boolean {
  return readDocumentSetting(openWithDocumentKey) === true;
}

/** For everybody who opens the file, once it is saved; no sync, for the file's settings are Office's and not Excel's. */
export function openPaneWithWorkbook(isWanted: boolean): Promise<void> {
  return writeDocumentSetting(openWithDocumentKey, isWanted ? true : undefined);
}
