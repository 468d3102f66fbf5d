/** Neighbours that are alike, as one: fewer calls to Excel for the same look. */
export interface Run<Value> {
  readonly start: number;
  readonly count: number;
  readonly value: Value;
}

export function runsOf<Item, Value>(items: readonly Item[], valueOf: (item: Item) => Value): Run<Value>[] {
  const runs: Run<Value>[] = [];
  items.forEach((item, index) => {
    const value = valueOf(item);
    const last = runs.at(-1);
    if (last && last.value === value) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ start: index, count: 1, value });
  });
  return runs;
}
