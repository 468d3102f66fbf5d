import { backupTexts } from "../../i18n/backupTexts";
import { RecordsReader } from "../components/RecordsReader";
import { TaskHeader } from "../edit/TaskHeader";
import { language } from "../session/language";
import { RestoreSection } from "./RestoreSection";
import { SnapshotSection } from "./SnapshotSection";
import { SplitSection } from "./SplitSection";
import "./backup.css";

/** Keeping a copy, putting back what was lost, and giving away a part. */
export function BackupScreen() {
  const { screen: words } = backupTexts[language.value];
  return (
    <div class="screen backup">
      <TaskHeader title={words.title} />
      <RecordsReader>
        {(records, ours) => (
          <>
            <SnapshotSection records={records} ours={ours} />
            <RestoreSection ours={ours} />
            <SplitSection records={records} ours={ours} />
          </>
        )}
      </RecordsReader>
    </div>
  );
}
