import { Button } from "../components/Button";
import { texts } from "../session/language";
import { hasTyped, type Draft } from "./drafts";

interface FormActionsProps {
  readonly save: string;
  /** Words for throwing away what was typed. */
  readonly clear: string;
  readonly draft: Draft;
  readonly isSaving: boolean;
  readonly onClear: () => void;
}

/** Saving is always in view, however long the form is. */
export function FormActions({ save, clear, draft, isSaving, onClear }: FormActionsProps) {
  const { add, common } = texts.value;
  return (
    <div class="row formActions">
      <Button type="submit" look="primary" isBusy={isSaving}>
        {isSaving ? common.saving : save}
      </Button>
      {hasTyped(draft) && !isSaving && (
        <Button look="subtle" onClick={onClear}>
          {clear}
        </Button>
      )}
      <span class="grow" />
      <span class="small quiet">{add.required}</span>
    </div>
  );
}
