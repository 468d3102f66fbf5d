import type { ControlProps } from "./Field";

interface TextInputProps {
  readonly control: ControlProps;
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly onLeave?: (() => void) | undefined;
  readonly placeholder?: string | undefined;
  /** Chooses the keyboard of a touch screen. */
  readonly keyboard?: "text" | "decimal" | "tel" | "email" | "numeric" | undefined;
}

export function TextInput({ control, text, onType, onLeave, placeholder, keyboard = "text" }: TextInputProps) {
  return (
    <input
      {...control}
      class="control"
      type="text"
      inputMode={keyboard}
      autocomplete="off"
      spellcheck={false}
      value={text}
      placeholder={placeholder}
      onInput={(event) => onType(event.currentTarget.value)}
      onBlur={onLeave}
    />
  );
}

export function LongTextInput({ control, text, onType, onLeave, placeholder }: TextInputProps) {
  return (
    <textarea
      {...control}
      class="control"
      rows={3}
      value={text}
      placeholder={placeholder}
      onInput={(event) => onType(event.currentTarget.value)}
      onBlur={onLeave}
    />
  );
}
