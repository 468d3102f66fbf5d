import { HostObject } from "./hostObject";

/** The filter of one column; no criteria are ever set here. */
export class FilterObject extends HostObject {
  readonly className = "Filter";

  get criteria(): null {
    return null;
  }

  clear(): void {
    return undefined;
  }
}
