import { iconPaths } from "./iconPaths";
import "./icon.css";

export type IconName = keyof typeof iconPaths;

/** Decoration only: the words beside it, or the button's label, say what it means. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={iconPaths[name]} />
    </svg>
  );
}
