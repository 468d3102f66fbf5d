import type { RestoredDifferences } from "../../actions/restoreDifferences";
import { backupTexts } from "../../i18n/backupTexts";
import { CancelWork } from "../components/CancelWork";
import { ErrorMessage } from "../components/ErrorMessage";
import { UndoableMessage } from "../components/UndoableMessage";
import { closeTask } from "../edit/openTask";
import { language } from "../session/language";
import type { OurWorkbook } from "../session/workbook";
import { BackupFileChoice } from "./BackupFileChoice";
import { DifferenceList } from "./DifferenceList";
import { useRestore, type Restore } from "./useRestore";

/** What a backup says otherwise, shown first; chosen records go back and can be taken back. */
export function RestoreSection({ ours }: { readonly ours: OurWorkbook }) {
  const { screen: words } = backupTexts[language.value];
  const work = useRestore(ours);
  const { task, state } = work;
  const shown = state.value;
  return (
    <section class="stack">
      <h2>{words.restore.title}</h2>
      <p class="small quiet">{words.restore.introduction}</p>
      <p class="small quiet">{words.whole.elsewhere}</p>
      <BackupFileChoice opening={work} fault={shown.kind === "refused" ? shown.fault : null} />
      {shown.kind === "compared" && (
        <DifferenceList key={shown.differences.length} differences={shown.differences} ours={ours} work={work} />
      )}
      {shown.kind === "restored" && <Restored done={shown.done} work={work} />}
      <p class="small quiet" role="status">
        {task.isBusy && words.restore.busy}
      </p>
      {task.error !== undefined && <ErrorMessage error={task.error} onRetry={work.openAgain} isBusy={task.isBusy} />}
      <CancelWork task={task} />
    </section>
  );
}

function Restored({ done, work }: { readonly done: RestoredDifferences; readonly work: Restore }) {
  const { restore: words } = backupTexts[language.value].screen;
  const records = done.batch.reduce((sum, part) => sum + part.records.length, 0);
  const sentence = words.done(done.changes.length, records);
  const undo = async () => {
    const { kept, records: outcome } = await work.undo();
    if (outcome !== "withdrawn") return words.notUndone;
    return kept > 0 ? words.undoneInPart(kept) : null;
  };
  return (
    <UndoableMessage next={{ words: words.goOn, onClick: closeTask }} onUndo={undo}>
      {done.kept > 0 ? `${sentence} ${words.kept(done.kept)}` : sentence}
    </UndoableMessage>
  );
}
