import { texts } from "../session/language";
import { withdrawAddition } from "../session/withdrawAddition";
import { formNotice, openNextForm, type SavedRecord } from "./addState";
import { typeInto } from "./drafts";
import { waitForCustomer } from "./newCustomer";

/** Takes the saved record out again and opens its form as it was; gives the sentence why not, where something newer stands in the way. */
export async function undoSaving({ table, addition, typed, returnTo }: SavedRecord): Promise<string | null> {
  const { saving } = texts.value;
  const result = await withdrawAddition(addition);
  if (result.refusal !== null) return result.refusal;
  for (const [key, text] of Object.entries(typed)) typeInto(table, key, text);
  if (returnTo) waitForCustomer(returnTo);
  openNextForm(table);
  formNotice.value = result.kept === 0 ? saving.undone : saving.undoneInPart;
  return null;
}
