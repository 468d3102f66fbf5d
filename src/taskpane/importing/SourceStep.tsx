import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { findWorkbookSources, readWorkbookSource } from "../../actions/readWorkbookSource";
import type { SourceFileCode } from "../../domain/import/sources/sourceFileCode";
import type { SourceSheet } from "../../domain/import/sourceTable";
import { importTexts } from "../../i18n/importTexts";
import { Button } from "../components/Button";
import { Field } from "../components/Field";
import { FileInput } from "../components/FileInput";
import { Message } from "../components/Message";
import { SelectInput } from "../components/SelectInput";
import { language } from "../session/language";
import { useReading, type Task } from "../session/useTask";
import { StepHeading } from "./StepHeading";

/** The reader of workbook files weighs as much as half the pane: it loads with the first file. */
const loadReader = () => import(/* webpackChunkName: "sourceFile" */ "../../domain/import/sources/readSourceFile");

interface SourceStepProps {
  readonly task: Task;
  readonly onRead: (sheets: readonly SourceSheet[], sheet: SourceSheet) => void;
}

export function SourceStep({ task, onRead }: SourceStepProps) {
  const words = importTexts[language.value];
  const refusal = useSignal<SourceFileCode | null>(null);
  const finish = (sheets: readonly SourceSheet[]) => {
    const [first] = sheets;
    if (first && first.rows.length > 0) onRead(sheets, first);
    else refusal.value = "noRows";
  };
  const readFile = (file: File) =>
    void task.run(async () => {
      refusal.value = null;
      const { readSourceFile } = await loadReader();
      const read = await readSourceFile(new Uint8Array(await file.arrayBuffer()));
      if ("refusal" in read) refusal.value = read.refusal;
      else finish(read.sheets);
    });
  return (
    <section class="stack stepBody">
      <p class="small quiet">{words.introduction}</p>
      <StepHeading step="source">{words.source.title}</StepHeading>
      <FileChoice isDisabled={task.isBusy} onChoose={readFile} />
      <WorkbookSourceChoice task={task} onRead={finish} />
      <p class="small quiet" role="status">
        {task.isBusy && words.source.reading}
      </p>
      {refusal.value !== null && <Message tone="error">{words.refusals[refusal.value]}</Message>}
    </section>
  );
}

function FileChoice({ isDisabled, onChoose }: { isDisabled: boolean; onChoose: (file: File) => void }) {
  const { source: words } = importTexts[language.value];
  const accept = ".xlsx,.xlsm,.xls,.xlsb,.ods,.csv,.tsv,.txt";
  return <FileInput label={words.file} accept={accept} isDisabled={isDisabled} onChoose={onChoose} />;
}

/** Sheets and tables beside ours; nothing is shown where there are none. */
function WorkbookSourceChoice({ task, onRead }: { task: Task; onRead: (sheets: readonly SourceSheet[]) => void }) {
  const { source: words } = importTexts[language.value];
  const found = useSignal<Awaited<ReturnType<typeof findWorkbookSources>> | null>(null);
  const chosen = useSignal("");
  const looking = useReading();
  useEffect(() => {
    void looking.run(async () => {
      found.value = await findWorkbookSources();
      const { sources, active } = found.value;
      chosen.value = String(Math.max(0, active ? sources.indexOf(active) : 0));
    });
  }, []);
  const sources = found.value?.sources ?? [];
  const source = sources[Number(chosen.value)];
  if (!source) return null;
  const read = () => void task.run(async (long) => onRead([await readWorkbookSource(source, long)]));
  return (
    <Field label={words.sheet}>
      {(control) => (
        <div class="row">
          <div class="grow">
            <SelectInput
              control={control}
              value={chosen.value}
              choices={sources.map(({ name }, index) => ({ value: String(index), label: name }))}
              onChoose={(index) => (chosen.value = index)}
            />
          </div>
          <Button isBusy={task.isBusy} onClick={read}>
            {words.read}
          </Button>
        </div>
      )}
    </Field>
  );
}
