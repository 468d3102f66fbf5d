/** What a ribbon button did, for the pane that shares its page. */

export type CommandNews =
  | { readonly kind: "highlighted"; readonly on: boolean; readonly overdueCount: number }
  | { readonly kind: "failed"; readonly error: unknown };

let hear: ((news: CommandNews) => void) | null = null;
let missed: CommandNews | null = null;

/** Kept until somebody listens: the ribbon may be quicker than the pane. */
export function tellNews(news: CommandNews): void {
  if (hear) hear(news);
  else missed = news;
}

export function hearNews(listener: (news: CommandNews) => void): void {
  hear = listener;
  if (missed) listener(missed);
  missed = null;
}
