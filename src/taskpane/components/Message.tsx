import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./Icon";
import "./message.css";

export type MessageTone = "info" | "success" | "warning" | "error";

const icons: Record<MessageTone, IconName> = { info: "info", success: "done", warning: "warning", error: "error" };

interface MessageProps {
  readonly tone: MessageTone;
  readonly children: ComponentChildren;
  /** Buttons below the words. */
  readonly actions?: ComponentChildren;
}

/** What happened, said where it happened; errors interrupt a screen reader, the rest waits its turn. */
export function Message({ tone, children, actions }: MessageProps) {
  return (
    <div class={`message ${tone}`} role={tone === "error" ? "alert" : "status"}>
      <Icon name={icons[tone]} />
      <div class="stack grow">
        <div>{children}</div>
        {actions && <div class="row wrap">{actions}</div>}
      </div>
    </div>
  );
}
