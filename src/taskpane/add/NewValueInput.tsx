import { useEffect, useRef } from "preact/hooks";
import { Button } from "../components/Button";
import type { ControlProps } from "../components/Field";
import { TextInput } from "../components/TextInput";
import { texts } from "../session/language";
import type { NewValue } from "./useNewValue";

interface NewValueInputProps {
  readonly control: ControlProps;
  readonly text: string;
  readonly newValue: NewValue;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
}

/** A value that the list has not got yet; Options learn it when the record is saved. */
export function NewValueInput({ control, text, newValue, onType, onLeave }: NewValueInputProps) {
  const { form } = texts.value;
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (newValue.isJustBegun) element.current?.querySelector("input")?.focus();
  }, []);
  const leave = () => {
    newValue.settle();
    onLeave();
  };
  return (
    <div ref={element} class="stack">
      <TextInput {...{ control, text, onType }} onLeave={leave} />
      <div class="row wrap">
        {text.trim() !== "" && <span class="fieldNote">{form.newValue(newValue.listName)}</span>}
        <Button look="subtle" isSmall onClick={newValue.cancel}>
          {form.chooseFromList}
        </Button>
      </div>
    </div>
  );
}
