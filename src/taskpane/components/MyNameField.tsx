import { useSignal } from "@preact/signals";
import { myName, rememberMyName } from "../session/myName";
import { texts } from "../session/language";
import { Button } from "./Button";
import { Field } from "./Field";
import { TextInput } from "./TextInput";

/** Asks once for the name that stands in the owner columns. */
export function MyNameField({ onSaved }: { readonly onSaved?: () => void }) {
  const { work } = texts.value;
  const text = useSignal(myName.peek() ?? "");
  const save = () => {
    rememberMyName(text.value);
    if (myName.peek() !== null) onSaved?.();
  };
  return (
    <form
      class="nameForm"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Field label={work.myName} hint={work.myNameHint}>
        {(control) => <TextInput control={control} text={text.value} onType={(typed) => (text.value = typed)} />}
      </Field>
      <Button type="submit">{work.saveName}</Button>
    </form>
  );
}
