import { Field } from "./Field";

interface FileInputProps {
  readonly label: string;
  /** Endings, as the browser's chooser takes them. */
  readonly accept: string;
  readonly isDisabled: boolean;
  readonly onChoose: (file: File) => void;
}

export function FileInput({ label, accept, isDisabled, onChoose }: FileInputProps) {
  return (
    <Field label={label}>
      {(control) => (
        <input
          {...control}
          class="fileInput"
          type="file"
          accept={accept}
          disabled={isDisabled}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) onChoose(file);
          }}
        />
      )}
    </Field>
  );
}
