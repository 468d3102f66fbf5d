import { useSignal } from "@preact/signals";
import type { TrackerRecords } from "../../domain/trackerRecords";
import { mergeTexts } from "../../i18n/mergeTexts";
import type { CustomerRecord } from "../../schema/records";
import { Button } from "../components/Button";
import { Message } from "../components/Message";
import { RecordsReader } from "../components/RecordsReader";
import { closeTask } from "../edit/openTask";
import { TaskHeader } from "../edit/TaskHeader";
import { language, texts } from "../session/language";
import { shownTask } from "../session/screen";
import type { OurWorkbook } from "../session/workbook";
import { MergeForm } from "./MergeForm";
import { suggestKept } from "./suggestKept";
import type { MergeDone } from "./useMerge";
import { TwinChoice } from "./TwinChoice";
import { UndoableMessage } from "../components/UndoableMessage";
import "./merging.css";

/** Two rows that are one customer, side by side. */
export function MergeScreen() {
  const task = shownTask.value;
  if (task?.kind !== "merge") return null;
  const { id, otherId } = task;
  return (
    <div class="screen">
      <TaskHeader title={mergeTexts[language.value].title} />
      <RecordsReader>
        {(records, ours) => <OpenedMerge key={`${id} ${otherId}`} {...{ id, otherId, records, ours }} />}
      </RecordsReader>
    </div>
  );
}

interface OpenedMergeProps {
  readonly id: string;
  /** Null: it is still to be chosen. */
  readonly otherId: string | null;
  readonly records: TrackerRecords;
  readonly ours: OurWorkbook;
}

function OpenedMerge({ id, otherId, records, ours }: OpenedMergeProps) {
  const words = mergeTexts[language.value];
  const chosenId = useSignal(otherId);
  const done = useSignal<MergeDone | null>(null);
  const isUndone = useSignal(false);
  const find = (wanted: string | null) => records.customers.find((customer) => customer.id === wanted) ?? null;
  const one = find(id);
  const other = find(chosenId.value);
  const finished = done.value;
  if (finished !== null) {
    const forget = () => {
      isUndone.value = true;
      done.value = null;
    };
    return <Merged done={finished} onUndone={forget} />;
  }
  if (!one || (chosenId.value !== null && !other)) return <p role="status">{words.gone}</p>;
  return (
    <>
      {isUndone.value && <Message tone="success">{words.undone}</Message>}
      <p class="small quiet">{words.introduction}</p>
      {other ? (
        <Pair {...{ one, other, records, ours }} onDone={(result) => (done.value = result)} />
      ) : (
        <TwinChoice customer={one} onChoose={(customer) => (chosenId.value = customer.id)} />
      )}
    </>
  );
}

interface PairProps {
  readonly one: CustomerRecord;
  readonly other: CustomerRecord;
  readonly records: TrackerRecords;
  readonly ours: OurWorkbook;
  readonly onDone: (done: MergeDone) => void;
}

function Pair({ one, other, records, ours, onDone }: PairProps) {
  const keptId = useSignal(suggestKept(records, one, other));
  const [kept, removed] = keptId.value === one.id ? [one, other] : [other, one];
  return (
    <MergeForm
      key={kept.id}
      {...{ kept, removed, records, ours, onDone }}
      onSwap={() => (keptId.value = removed.id ?? "")}
    />
  );
}

function Merged({ done: { name, moved, undo }, onUndone }: { done: MergeDone; onUndone: () => void }) {
  const words = mergeTexts[language.value];
  const { card } = texts.value;
  if (undo !== null) {
    const takeBack = async () => {
      const refusal = await undo();
      if (refusal === null) onUndone();
      return refusal;
    };
    return (
      <UndoableMessage next={{ words: card.back, onClick: closeTask }} onUndo={takeBack}>
        {words.done(name, moved)}
      </UndoableMessage>
    );
  }
  const back = (
    <Button takesFocus onClick={closeTask}>
      {card.back}
    </Button>
  );
  return (
    <Message tone="success" actions={back}>
      {words.done(name, moved)}
    </Message>
  );
}
