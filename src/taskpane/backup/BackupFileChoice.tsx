import type { Signal } from "@preact/signals";
import type { BackupFault } from "../../domain/backup/trackerBackup";
import { backupTexts } from "../../i18n/backupTexts";
import { Button } from "../components/Button";
import { FileInput } from "../components/FileInput";
import { Message } from "../components/Message";
import { language } from "../session/language";
import type { Task } from "../session/useTask";
import { PasswordField } from "./PasswordField";

export interface BackupOpening {
  readonly task: Task;
  readonly password: Signal<string>;
  readonly open: (file: File) => void;
  /** The same file once more, with the password that was typed. */
  readonly openAgain: () => void;
}

interface BackupFileChoiceProps {
  readonly opening: BackupOpening;
  /** Why the chosen file was not opened. */
  readonly fault: BackupFault | null;
}

/** Asks for a backup, and for its password where it has one. */
export function BackupFileChoice({ opening, fault }: BackupFileChoiceProps) {
  const { restore: words } = backupTexts[language.value].screen;
  const { task, open } = opening;
  return (
    <>
      <FileInput label={words.file} accept=".xlsx,.json" isDisabled={task.isBusy} onChoose={open} />
      {fault && <Refused fault={fault} opening={opening} />}
    </>
  );
}

function Refused({ fault, opening }: { readonly fault: BackupFault; readonly opening: BackupOpening }) {
  const { faults, screen: words } = backupTexts[language.value];
  const { task, password, openAgain } = opening;
  const asksPassword = fault.code === "passwordMissing" || fault.code === "passwordWrong";
  return (
    <>
      <Message tone={fault.code === "passwordMissing" ? "info" : "error"}>{faults[fault.code](fault.place)}</Message>
      {asksPassword && (
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            openAgain();
          }}
        >
          <PasswordField
            label={words.restore.password}
            password={password.value}
            onType={(typed) => (password.value = typed)}
          />
          <div>
            <Button isBusy={task.isBusy} onClick={openAgain}>
              {words.restore.open}
            </Button>
          </div>
        </form>
      )}
    </>
  );
}
