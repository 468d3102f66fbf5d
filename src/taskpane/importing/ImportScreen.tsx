import type { SourceSheet } from "../../domain/import/sourceTable";
import { importTexts } from "../../i18n/importTexts";
import { CancelWork } from "../components/CancelWork";
import { ErrorMessage } from "../components/ErrorMessage";
import { RecordsReader } from "../components/RecordsReader";
import { TaskHeader } from "../edit/TaskHeader";
import { language } from "../session/language";
import type { OurWorkbook } from "../session/workbook";
import { ImportDone } from "./ImportDone";
import { ImportPreview } from "./ImportPreview";
import { beginMapping } from "./importState";
import { LastImportCard } from "./LastImportCard";
import { MappingStep } from "./MappingStep";
import { SourceStep } from "./SourceStep";
import { useImport, type Import } from "./useImport";
import { useLastImport } from "./useLastImport";
import "./importing.css";

/** Any sheet comes in: where it is, what its columns are, what would happen, then it happens and can be taken back. */
export function ImportScreen() {
  const words = importTexts[language.value];
  return (
    <div class="screen">
      <TaskHeader title={words.title} />
      <RecordsReader>{(_, ours) => <ImportSteps ours={ours} />}</RecordsReader>
    </div>
  );
}

function ImportSteps({ ours }: { readonly ours: OurWorkbook }) {
  const work = useImport(ours);
  const { task } = work;
  return (
    <>
      <CurrentStep work={work} ours={ours} />
      {task.error !== undefined && (
        <ErrorMessage error={task.error} onRetry={() => tryAgain(work)} isBusy={task.isBusy} />
      )}
      <CancelWork task={task} />
    </>
  );
}

/** While the last import is taken out, none begins. */
function Beginning({ work, ours }: { readonly work: Import; readonly ours: OurWorkbook }) {
  const lastWork = useLastImport();
  const { last, task } = lastWork;
  const card = last !== null && <LastImportCard last={last} work={lastWork} ours={ours} />;
  const onRead = (sheets: readonly SourceSheet[], sheet: SourceSheet) =>
    work.show({ kind: "mapping", mapping: beginMapping(sheets, sheet, ours) });
  return (
    <>
      {last?.isBrokenOff === true && card}
      {!task.isBusy && <SourceStep task={work.task} onRead={onRead} />}
      {last?.isBrokenOff !== true && card}
    </>
  );
}

function tryAgain(work: Import): void {
  const step = work.step.peek();
  if (step.kind === "mapping") work.preview(step.mapping);
  else if (step.kind === "preview") work.write();
  else if (step.kind === "done") work.undo();
  else work.show(step);
}

function CurrentStep({ work, ours }: { readonly work: Import; readonly ours: OurWorkbook }) {
  const step = work.step.value;
  switch (step.kind) {
    case "source":
      return <Beginning work={work} ours={ours} />;
    case "mapping":
      return <MappingStep key="mapping" mapping={step.mapping} ours={ours} work={work} />;
    case "preview":
      return <ImportPreview {...step} ours={ours} work={work} />;
    case "done":
      return <ImportDone {...step} work={work} />;
  }
}
