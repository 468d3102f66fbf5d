import { BackBar } from "../components/BackBar";
import { closeTask } from "./openTask";

/** The way back to where one was, and what is being done. */
export function TaskHeader({ title, onClose }: { title: string; onClose?: () => void }) {
  const close = () => {
    onClose?.();
    closeTask();
  };
  return (
    <header class="stack">
      <BackBar onBack={close} />
      <h1 class="resultLine">{title}</h1>
    </header>
  );
}
