import { withdrawRecords } from "../../actions/withdrawRecords";
import { tables } from "../../schema/tables/tables";
import { language, texts } from "../session/language";
import { refreshRecords } from "../session/records";
import { formNotice, openNextForm, type SavedRecord } from "./addState";
import { typeInto } from "./drafts";
import { waitForCustomer } from "./newCustomer";

/** Takes the saved record out again and opens its form as it was; gives the sentence why not, where something newer stands in the way. */
export async function undoSaving({ table, addition, typed, returnTo }: SavedRecord): Promise<string | null> {
  const { saving, joinNames } = texts.value;
  const result = await withdrawRecords(addition);
  await refreshRecords();
  if (result.kind === "inUse") {
    return saving.notUndone.inUse(joinNames(result.usedIn.map((user) => tables[user].sheetName[language.value])));
  }
  if (result.kind !== "withdrawn") return saving.notUndone[result.kind];
  for (const [key, text] of Object.entries(typed)) typeInto(table, key, text);
  if (returnTo) waitForCustomer(returnTo);
  openNextForm(table);
  formNotice.value = result.kept === 0 ? saving.undone : saving.undoneInPart;
  return null;
}
