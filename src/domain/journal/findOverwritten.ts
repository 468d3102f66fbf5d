/**
 * Which of the ids that are missing were overwritten. Two people who add at the same moment write into the same row; when Excel
 * merges that, one of the two is gone and a stranger stands in its place: an id that was not there before, between the
 * neighbours of the missing one. Where somebody deleted a row, its neighbours close up. Once rows were sorted there are no
 * places to compare, and any stranger may have been the one. In doubt a row was overwritten: one too many is seen and taken
 * out again, one too few is not.
 *
 * @param before ids of the table, from above, when the missing ones were last seen
 * @param now the same as they stand now
 * @param own what was added from here: that went below the missing ones, not over them
 */
export function findOverwritten(
  missing: readonly string[],
  before: readonly string[],
  now: readonly string[],
  own: ReadonlySet<string>,
): string[] {
  const strangers = findStrangers(before, now, own);
  if (strangers.size === 0) return [];
  const places = new Map(now.map((id, place) => [id, place]));
  const kept = before.flatMap((id) => places.get(id) ?? []);
  if (kept.some((place, index) => index > 0 && place < (kept[index - 1] ?? 0))) return [...missing];
  const wanted = new Set(missing);
  const overwritten: string[] = [];
  let gap: string[] = [];
  let start = 0;
  const closeGap = (end: number): void => {
    if (gap.length > 0 && now.slice(start, end).some((id) => strangers.has(id))) overwritten.push(...gap);
    gap = [];
    start = end + 1;
  };
  for (const id of before) {
    const place = places.get(id);
    if (place !== undefined) closeGap(place);
    else if (wanted.has(id)) gap.push(id);
  }
  closeGap(now.length);
  return overwritten;
}

/** Ids that nobody here had seen or given. */
export function findStrangers(
  before: readonly string[],
  now: readonly string[],
  own: ReadonlySet<string>,
): ReadonlySet<string> {
  const known = new Set(before);
  return new Set(now.filter((id) => id !== "" && !known.has(id) && !own.has(id)));
}
