import { useSignal } from "@preact/signals";
import { Button } from "../components/Button";
import { ErrorMessage } from "../components/ErrorMessage";
import { Message } from "../components/Message";
import { texts } from "../session/language";
import { records } from "../session/records";
import { useTask } from "../session/useTask";
import { workbook } from "../session/workbook";
import { acceptOffer, findOffer, takeStageBack, type StageNews } from "./changeToWon";

/** A customer who has ordered in bulk is won: one click says so, and one takes it back. */
export function StageOffer({ orderNumber }: { orderNumber: string }) {
  const { saving } = texts.value;
  const task = useTask();
  const news = useSignal<StageNews | null>(null);
  const ours = workbook.value;
  const offer = records.value && ours.kind === "ours" ? findOffer(orderNumber, records.value, ours.settings) : null;
  const run = (work: () => Promise<StageNews>) => void task.run(async () => void (news.value = await work()));
  const undo = news.value?.undo;
  return (
    <>
      {news.value === null && offer && (
        <div>
          <Button icon="done" isBusy={task.isBusy} onClick={() => run(() => acceptOffer(offer))}>
            {saving.stageOffer(offer.customer.name ?? "", offer.stage.label)}
          </Button>
        </div>
      )}
      {news.value && (
        <Message
          tone={news.value.tone}
          actions={
            undo && (
              <Button isSmall takesFocus isBusy={task.isBusy} onClick={() => run(() => takeStageBack(undo))}>
                {saving.undo}
              </Button>
            )
          }
        >
          {news.value.words}
        </Message>
      )}
      {task.error !== undefined && <ErrorMessage error={task.error} onRetry={task.forgetError} />}
    </>
  );
}
