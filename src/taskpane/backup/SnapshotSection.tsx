import { canTakeSnapshot } from "../../actions/takeSnapshot";
import { formatIsoDate } from "../../domain/dates/serialDate";
import type { TrackerRecords } from "../../domain/trackerRecords";
import { backupTexts } from "../../i18n/backupTexts";
import { Button } from "../components/Button";
import { ErrorMessage } from "../components/ErrorMessage";
import { Message } from "../components/Message";
import { lastBackup } from "../session/lastBackup";
import { language } from "../session/language";
import type { OurWorkbook } from "../session/workbook";
import { NewPasswordField } from "./PasswordField";
import { useSnapshot, type Snapshot } from "./useSnapshot";

interface SnapshotSectionProps {
  readonly records: TrackerRecords;
  readonly ours: OurWorkbook;
}

export function SnapshotSection({ records, ours }: SnapshotSectionProps) {
  const { snapshot: words, saved } = backupTexts[language.value].screen;
  const work = useSnapshot(records, ours);
  const { task, done } = work;
  return (
    <section class="stack">
      <h2>{words.title}</h2>
      <p class="small quiet">{lastBackup.value === null ? words.never : words.last(formatIsoDate(lastBackup.value))}</p>
      {canTakeSnapshot() ? <WholeWorkbook work={work} /> : <Message tone="info">{words.missing}</Message>}
      <div>
        <Button isBusy={task.isBusy} onClick={work.saveRecords}>
          {words.saveRecords}
        </Button>
      </div>
      <p class="small quiet">{words.saveRecordsNote}</p>
      {done.value !== null && <Message tone="success">{saved(done.value)}</Message>}
      {task.error !== undefined && <ErrorMessage error={task.error} onRetry={work.tryAgain} isBusy={task.isBusy} />}
    </section>
  );
}

function WholeWorkbook({ work: { task, password, save } }: { readonly work: Snapshot }) {
  const { snapshot: words } = backupTexts[language.value].screen;
  return (
    <>
      <NewPasswordField password={password.value} onType={(typed) => (password.value = typed)} />
      <div>
        <Button look="primary" isBusy={task.isBusy} onClick={save}>
          {words.save}
        </Button>
      </div>
    </>
  );
}
