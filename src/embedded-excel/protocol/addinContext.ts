/** What office.js is told about the host while it starts. */
import type { Language } from "../workbook/openWorkbook";

const excelOnTheWeb = 16;
const readWrite = 1;
const sharedRuntime = 1;

/** The requirement sets that this host answers for; ExcelApi as far as the manifest asks. */
export const supportedSets = {
  ExcelApi: "1.17",
  /** Without it the library never asks to wait. */
  DelayForCellEdit: "1.1",
  SharedRuntime: "1.1",
  AddinCommands: "1.1",
  CompressedFile: "1.1",
  File: "1.1",
  Settings: "1.1",
} as const;

export interface AddinContextOptions {
  addinId: string;
  language: Language;
  fileName: string;
  settings: ReadonlyMap<string, string>;
}

export function createAddinContext({
  addinId,
  language,
  fileName,
  settings,
}: AddinContextOptions): Record<string, unknown> {
  return {
    _id: addinId,
    _appName: excelOnTheWeb,
    _appVersion: "16",
    _appMinorVersion: 0,
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: `https://embedded.invalid/${encodeURIComponent(fileName)}`,
    _clientMode: readWrite,
    _settings: [...settings],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "00000000-0000-0000-0000-000000000000",
    _appInstanceId: addinId,
    _addinName: "add-in",
    _appDomains: [],
    _hostFullVersion: "16.0.18000.40000",
    _requirementMatrix: JSON.stringify(supportedSets),
    _initialDisplayMode: 2,
  };
}

/** The text by which the frame's name tells office.js who the host is. */
export function hostInfoOf(language: Language): string {
  return `Excel$Web$16.01$${language}$$$disableLogging$${sharedRuntime}`;
}
