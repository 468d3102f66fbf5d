import { withdrawRecords, type Addition } from "../../actions/withdrawRecords";
import { tables } from "../../schema/tables/tables";
import { language, texts } from "./language";
import { refreshRecords } from "./records";

export type Withdrawal = { readonly refusal: string } | { readonly refusal: null; readonly kept: number };

/** Takes saved records out again; `refusal`: the sentence why not, where something newer stands in the way. */
export async function withdrawAddition(addition: Addition): Promise<Withdrawal> {
  const { notUndone } = texts.value.saving;
  const result = await withdrawRecords(addition);
  await refreshRecords();
  if (result.kind === "withdrawn") return { refusal: null, kept: result.kept };
  if (result.kind !== "inUse") return { refusal: notUndone[result.kind] };
  const sheets = result.usedIn.map((table) => tables[table].sheetName[language.value]);
  return { refusal: notUndone.inUse(texts.value.joinNames(sheets)) };
}
