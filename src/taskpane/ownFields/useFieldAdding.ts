import { useSignal } from "@preact/signals";
import { addField, removeField, type AddFieldResult } from "../../actions/addField";
import type { NewFieldProblem } from "../../domain/ownFields/findNewFieldProblem";
import { tables } from "../../schema/tables/tables";
import type { UndoNotice } from "../components/UndoMessage";
import { language, texts } from "../session/language";
import { refreshRecords } from "../session/records";
import { useTask } from "../session/useTask";
import { changeFieldDraft, fieldDraft, readFieldDraft } from "./fieldDraft";

type AddedField = Extract<AddFieldResult, { kind: "added" }>;

export function useFieldAdding() {
  const words = texts.value.fields;
  const task = useTask();
  const problem = useSignal<NewFieldProblem | null>(null);
  const notice = useSignal<UndoNotice<AddedField> | null>(null);
  const add = () =>
    void task.run(async () => {
      notice.value = null;
      const result = await addField(readFieldDraft(fieldDraft.peek()));
      problem.value = result.kind === "rejected" ? result.problem : null;
      if (result.kind === "rejected") return;
      const { field } = result;
      changeFieldDraft({ header: "", choices: "" });
      const table = tables[field.table].sheetName[language.peek()];
      notice.value = { words: words.added(field.header, table), tone: "success", added: result };
      await refreshRecords();
    });
  const undo = ({ field, actionId }: AddedField) =>
    void task.run(async () => {
      const isGone = await removeField(field, { actionId });
      const said = isGone ? words.undone(field.header) : words.filled(field.header);
      notice.value = { words: said, tone: isGone ? "success" : "warning", added: null };
      await refreshRecords();
    });
  return {
    task,
    problem: problem.value,
    notice: notice.value,
    add,
    undo,
    forgetProblem: () => (problem.value = null),
    close: () => (notice.value = null),
  };
}
