/** Who acts, and when: the pane and the command line say it once, for every action that they start. */
export interface ActionStamp {
  /** Serial with the time of day. */
  readonly time: number;
  /** Blank where nobody gave a name. */
  readonly who: string;
}

let readStamp: (() => ActionStamp) | null = null;

/** Null: actions leave no entries, as where nobody is at work. */
export function stampActionsWith(read: (() => ActionStamp) | null): void {
  readStamp = read;
}

export function currentStamp(): ActionStamp | null {
  return readStamp === null ? null : readStamp();
}
