import { goToRecord } from "../../actions/goToRecord";
import type { TableKey } from "../../schema/columnSpec";
import { Button } from "../components/Button";
import { ErrorMessage } from "../components/ErrorMessage";
import { UndoableMessage } from "../components/UndoableMessage";
import { isChecked } from "../session/journal";
import { texts } from "../session/language";
import { useTask } from "../session/useTask";
import { openFilledForm, openNextForm, type SavedRecord } from "./addState";
import { StageOffer } from "./StageOffer";
import { undoSaving } from "./undoSaving";

export function SavedMessage({ saved }: { saved: SavedRecord }) {
  const { add, saving } = texts.value;
  const task = useTask();
  const show = () => void task.run(() => goToRecord(saved.table, saved.id));
  const next = nextStepOf(saved);
  return (
    <>
      <UndoableMessage
        next={{ words: add.another, onClick: () => openNextForm(saved.table) }}
        onUndo={() => undoSaving(saved)}
        moreActions={
          <>
            {next && <Button onClick={() => openFilledForm(next.table, next.texts)}>{next.words}</Button>}
            <Button look="subtle" isBusy={task.isBusy} onClick={show}>
              {add.showInSheet}
            </Button>
          </>
        }
      >
        {isChecked(saved.table, saved.id) ? add.saved(saved.name) : saving.written(saved.name)}
      </UndoableMessage>
      {saved.table === "Orders" && <StageOffer orderNumber={saved.id} />}
      {task.error !== undefined && <ErrorMessage error={task.error} onRetry={show} isBusy={task.isBusy} />}
    </>
  );
}

interface NextStep {
  readonly table: TableKey;
  readonly texts: Readonly<Record<string, string>>;
  readonly words: string;
}

/** What usually comes after it. */
function nextStepOf({ table, name, customer, returnTo }: SavedRecord): NextStep | null {
  const { add } = texts.value;
  if (returnTo) return { table: returnTo, texts: { customer: name }, words: add.goOn[returnTo] };
  if (table === "Customers") return { table: "FollowUps", texts: { customer: name }, words: add.logFollowUp };
  if (table === "Orders") return { table: "Payments", texts: { order: name }, words: add.addPayment };
  if (table === "FollowUps" && customer) return { table: "Orders", texts: { customer }, words: add.addOrder };
  return null;
}
