import type { TableKey } from "../../schema/columnSpec";
import { Button } from "../components/Button";
import { texts } from "../session/language";
import { clearDraft, hasTyped, type Draft } from "./drafts";

/** Saving is always in view, however long the form is. */
export function FormActions({ tableKey, draft, isSaving }: { tableKey: TableKey; draft: Draft; isSaving: boolean }) {
  const { add, common } = texts.value;
  return (
    <div class="row formActions">
      <Button type="submit" look="primary" isBusy={isSaving}>
        {isSaving ? common.saving : add.save[tableKey]}
      </Button>
      {hasTyped(draft) && !isSaving && (
        <Button look="subtle" onClick={() => clearDraft(tableKey)}>
          {add.clear}
        </Button>
      )}
      <span class="grow" />
      <span class="small quiet">{add.required}</span>
    </div>
  );
}
