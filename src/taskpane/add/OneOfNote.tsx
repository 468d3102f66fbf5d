import { findColumn } from "../../schema/tableSchema";
import { language, texts } from "../session/language";
import type { FormState } from "./useRecordForm";

/** Says which of several fields is enough, until one is filled; not where the hint of a field says it. */
export function OneOfNote({ form }: { form: FormState }) {
  const { table, visible } = form.fields;
  const open = table.oneOf.filter((keys) => {
    const isSaid = visible.some((column) => keys.includes(column.key) && column.hint !== undefined);
    return !isSaid && keys.every((key) => form.readText(key).trim() === "");
  });
  const labelOf = (key: string) => findColumn(table, key)?.header[language.value] ?? key;
  return (
    <>
      {open.map((keys) => (
        <p key={keys.join()} class="small quiet">
          {texts.value.add.oneOf(texts.value.joinNames(keys.map(labelOf)))}
        </p>
      ))}
    </>
  );
}
