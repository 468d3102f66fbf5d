import { useSignal } from "@preact/signals";
import { texts } from "../session/language";
import { Field } from "./Field";

interface FileInputProps {
  readonly label: string;
  /** Endings, as the browser's chooser takes them. */
  readonly accept: string;
  readonly isDisabled: boolean;
  readonly onChoose: (file: File) => void;
}

/** The browser's own control speaks the browser's language; it lies unseen over ours and takes clicks, keys and dropped files. */
export function FileInput({ label, accept, isDisabled, onChoose }: FileInputProps) {
  const name = useSignal<string | null>(null);
  const { chooseFile, noFileChosen } = texts.value.common;
  return (
    <Field label={label}>
      {(control) => (
        <div class="fileInput">
          <input
            {...control}
            type="file"
            accept={accept}
            disabled={isDisabled}
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              name.value = file?.name ?? null;
              if (file) onChoose(file);
            }}
          />
          <span class="button" aria-hidden="true">
            {chooseFile}
          </span>
          <span class={name.value === null ? "fileInputName quiet" : "fileInputName"} aria-hidden="true">
            {name.value ?? noFileChosen}
          </span>
        </div>
      )}
    </Field>
  );
}
