import type { TableKey } from "../../schema/columnSpec";
import { IconButton } from "../components/IconButton";
import { texts } from "../session/language";
import { openEdit } from "./openTask";

interface EditButtonProps {
  readonly table: TableKey;
  readonly id: string;
  /** What the people call it. */
  readonly name: string;
}

export function EditButton({ table, id, name }: EditButtonProps) {
  return <IconButton icon="edit" label={texts.value.saving.editNamed(name)} onClick={() => openEdit(table, id)} />;
}
