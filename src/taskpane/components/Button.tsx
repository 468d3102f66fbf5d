import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Icon, type IconName } from "./Icon";
import "./button.css";

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick?: () => void;
  readonly look?: "primary" | "plain" | "subtle";
  readonly type?: "button" | "submit";
  readonly icon?: IconName;
  /** Shows that the click is being worked on; further clicks do nothing. */
  readonly isBusy?: boolean;
  readonly isDisabled?: boolean;
  readonly isSmall?: boolean;
  /** Takes the focus when it appears: the way on by keyboard. */
  readonly takesFocus?: boolean;
  /** Where the visible words need their context: "Log follow-up: Haina". */
  readonly label?: string;
}

export function Button(props: ButtonProps) {
  const { look = "plain", type = "button", isBusy = false, isDisabled = false } = props;
  const element = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (props.takesFocus) element.current?.focus();
  }, []);
  return (
    <button
      ref={element}
      type={type}
      class={`button ${look}${props.isSmall ? " compact" : ""}`}
      disabled={isDisabled}
      aria-busy={isBusy}
      aria-label={props.label}
      onClick={isBusy ? undefined : props.onClick}
    >
      {isBusy ? <span class="spinner" aria-hidden="true" /> : props.icon && <Icon name={props.icon} />}
      <span>{props.children}</span>
    </button>
  );
}
