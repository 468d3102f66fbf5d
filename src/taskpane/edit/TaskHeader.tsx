import { Button } from "../components/Button";
import { texts } from "../session/language";
import { closeTask } from "./openTask";

/** The way back to where one was, and what is being done. */
export function TaskHeader({ title, onClose }: { title: string; onClose?: () => void }) {
  const close = () => {
    onClose?.();
    closeTask();
  };
  return (
    <header class="stack">
      <div class="row">
        <Button look="subtle" icon="back" onClick={close}>
          {texts.value.card.back}
        </Button>
      </div>
      <h1 class="resultLine">{title}</h1>
    </header>
  );
}
