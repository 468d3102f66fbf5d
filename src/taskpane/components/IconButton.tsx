import { Icon, type IconName } from "./Icon";
import "./button.css";

export function IconButton(props: { icon: IconName; label: string; onClick: () => void; isBusy?: boolean }) {
  return (
    <button
      type="button"
      class="button subtle iconOnly"
      aria-label={props.label}
      title={props.label}
      aria-busy={props.isBusy ?? false}
      onClick={props.isBusy ? undefined : props.onClick}
    >
      {props.isBusy ? <span class="spinner" aria-hidden="true" /> : <Icon name={props.icon} />}
    </button>
  );
}
