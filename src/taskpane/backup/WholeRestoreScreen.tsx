import { useEffect, useRef } from "preact/hooks";
import type { TrackerBackup } from "../../domain/backup/trackerBackup";
import { recordsOfTable } from "../../domain/trackerRecords";
import { backupTexts } from "../../i18n/backupTexts";
import { presets } from "../../schema/presets/presets";
import { tableKeys, tables } from "../../schema/tables/tables";
import { BackBar } from "../components/BackBar";
import { Button } from "../components/Button";
import { CancelWork } from "../components/CancelWork";
import { ErrorMessage } from "../components/ErrorMessage";
import { Message } from "../components/Message";
import { language } from "../session/language";
import { NamesTaken } from "../setUp/NamesTaken";
import { wholeRestoreWish } from "../setUp/wholeRestoreWish";
import { BackupFileChoice } from "./BackupFileChoice";
import { useWholeRestore, type WholeRestore } from "./useWholeRestore";
import "./backup.css";

/** A workbook that is not ours becomes the tracker of a backup. */
export function WholeRestoreScreen() {
  const { whole: words, restore } = backupTexts[language.value].screen;
  const work = useWholeRestore();
  const { task, backup, fault } = work;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <main class="screen backup">
      <BackBar onBack={() => (wholeRestoreWish.value = "left")} />
      <h1 ref={title} tabIndex={-1}>
        {words.title}
      </h1>
      <p class="quiet">{words.introduction}</p>
      <BackupFileChoice opening={work} fault={fault.value} />
      {backup.value && <Found backup={backup.value} work={work} />}
      {backup.value === null && task.error !== undefined && (
        <ErrorMessage error={task.error} isBusy={task.isBusy} onRetry={work.openAgain} />
      )}
      <p class="small quiet" role="status">
        {task.isBusy && (work.isBegun.value ? words.busy : restore.busy)}
      </p>
      <CancelWork task={task} />
    </main>
  );
}

interface FoundProps {
  readonly backup: TrackerBackup;
  readonly work: WholeRestore;
}

function Found({ backup, work }: FoundProps) {
  const { whole: words } = backupTexts[language.value].screen;
  const { task, taken, restore, isBegun } = work;
  const counts = tableKeys.map(
    (table) => `${tables[table].sheetName[language.value]} ${recordsOfTable(backup.records, table).length}`,
  );
  return (
    <section class="stack">
      <Message tone="info">
        <p>{words.found(presets[backup.preset].name[language.value])}</p>
        <p class="numbers">{counts.join(" · ")}</p>
      </Message>
      {taken.value ? (
        <NamesTaken
          taken={taken.value}
          isBusy={task.isBusy}
          onAddBeside={() => restore("addBeside")}
          onCancel={work.forgetTaken}
        />
      ) : (
        <div>
          <Button look="primary" isBusy={task.isBusy} onClick={() => restore("ask")}>
            {words.start}
          </Button>
        </div>
      )}
      {work.isOther.value && <Message tone="warning">{words.otherTracker}</Message>}
      {task.error !== undefined && (
        <>
          <ErrorMessage error={task.error} isBusy={task.isBusy} onRetry={() => restore("ask")} />
          {isBegun.value && <p class="small">{words.brokenOff}</p>}
        </>
      )}
    </section>
  );
}
