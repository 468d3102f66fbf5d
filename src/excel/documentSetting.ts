import { WorkbookError } from "./workbookError";

/** A setting that travels with the file and belongs to this add-in; undefined in a workbook that has none. */
export function readDocumentSetting(key: string): unknown {
  return Office.context.document.settings.get(key) ?? undefined;
}

/** Undefined removes it. */
export function writeDocumentSetting(key: string, value: unknown): Promise<void> {
  const { settings } = Office.context.document;
  if (value === undefined) settings.remove(key);
  else settings.set(key, value);
  return new Promise((resolve, reject) => {
    settings.saveAsync(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new WorkbookError("hostFailure", { hostCode: String(error.code) }));
    });
  });
}
