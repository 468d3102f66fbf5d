import type { WriteSheet } from "hucre/xlsx";
import type { ProtectionState } from "../../model/workbookState";
import { protectionOptions } from "../protectionOptions";

type FileProtection = NonNullable<WriteSheet["protection"]>;

/** The password is added to the finished XML: the model may hold it as text or as the hash that a file brought. */
export function toFileProtection({ options }: ProtectionState): FileProtection {
  const selection = options.selectionMode ?? "Normal";
  const protection: FileProtection = {
    sheet: true,
    objects: options.allowEditObjects !== true,
    scenarios: options.allowEditScenarios !== true,
    selectLockedCells: selection === "Normal",
    selectUnlockedCells: selection !== "None",
  };
  for (const { option, attribute } of protectionOptions) protection[attribute] = options[option] === true;
  return protection;
}
