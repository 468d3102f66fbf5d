import type { ImportedRecords } from "../../actions/importRecords";
import { showSheet } from "../../actions/showSheet";
import type { WithdrawResult } from "../../actions/withdrawRecords";
import type { ImportPlan } from "../../domain/import/importQuestion";
import { importTexts } from "../../i18n/importTexts";
import { tables } from "../../schema/tables/tables";
import { Button } from "../components/Button";
import { Message } from "../components/Message";
import { language, texts } from "../session/language";
import type { Import } from "./useImport";

interface ImportDoneProps {
  readonly plan: ImportPlan;
  readonly imported: ImportedRecords;
  readonly work: Import;
}

/** What came in, and the way back as long as nobody has worked on it. */
export function ImportDone({ plan, imported, work }: ImportDoneProps) {
  const { done: words } = importTexts[language.value];
  const { task, undone } = work;
  const { sheetName, batch } = imported;
  const result = undone.value;
  const left = plan.rejected.length + plan.duplicates.length;
  const openSheet = sheetName !== null && (
    <Button isSmall onClick={() => void task.run(() => showSheet(sheetName))}>
      {words.openSheet}
    </Button>
  );
  return (
    <section class="stack stepBody">
      <Message tone={result && result.kind !== "withdrawn" ? "warning" : "success"} actions={openSheet}>
        <p>{result ? describeUndo(result, imported) : words.added(imported.added, plan.followUps.length)}</p>
        {!result && sheetName !== null && <p>{words.left(left, sheetName)}</p>}
      </Message>
      <div class="row wrap">
        <Button key={result?.kind ?? "done"} takesFocus onClick={() => work.show({ kind: "source" })}>
          {words.again}
        </Button>
        {batch.length > 0 && result?.kind !== "withdrawn" && (
          <Button isBusy={task.isBusy} onClick={work.undo}>
            {words.undo}
          </Button>
        )}
      </div>
    </section>
  );
}

function describeUndo(result: WithdrawResult, { batch }: ImportedRecords): string {
  const { done: words } = importTexts[language.value];
  switch (result.kind) {
    case "withdrawn":
      return words.undone(batch.reduce((sum, { records }) => sum + records.length, 0));
    case "inUse":
      return words.inUse(texts.value.joinNames(result.usedIn.map((key) => tables[key].sheetName[language.value])));
    case "changed":
    case "gone":
      return words[result.kind];
  }
}
