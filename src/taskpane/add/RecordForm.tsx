import type { TableKey } from "../../schema/columnSpec";
import type { TrackerRecords } from "../../domain/trackerRecords";
import { texts } from "../session/language";
import { useTask } from "../session/useTask";
import type { OurWorkbook } from "../session/workbook";
import { isFocusWanted } from "./addState";
import { clearDraft, drafts, markTried } from "./drafts";
import { FormActions } from "./FormActions";
import { focusFirstBlank } from "./formFocus";
import { FormFrame } from "./FormFrame";
import { saveDraft } from "./saveDraft";
import { useRecordForm } from "./useRecordForm";

interface RecordFormProps {
  readonly tableKey: TableKey;
  readonly workbook: OurWorkbook;
  readonly records: TrackerRecords;
}

export function RecordForm({ tableKey, workbook, records }: RecordFormProps) {
  const { add } = texts.value;
  const form = useRecordForm(tableKey, workbook, records);
  const task = useTask();
  const draft = drafts[tableKey].value;
  const takeFocus = (element: HTMLFormElement | null) => {
    if (isFocusWanted.peek()) focusFirstBlank(element);
    isFocusWanted.value = false;
  };
  return (
    <FormFrame
      {...{ form, draft, task }}
      label={add.kinds[tableKey]}
      onTried={() => markTried(tableKey)}
      onSave={() => saveDraft(form)}
      onShown={takeFocus}
      actions={
        <FormActions
          save={add.save[tableKey]}
          clear={add.clear}
          draft={draft}
          isSaving={task.isBusy}
          onClear={() => clearDraft(tableKey)}
        />
      }
    />
  );
}
