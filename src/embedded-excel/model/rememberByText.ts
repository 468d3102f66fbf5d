/**
 * Remembers the answers for the texts that were asked of late, at most twice `kept` of them: a workbook has the same formulas in
 * every row, and parsing is dear. The answers are shared, so nobody may change them.
 */
export function rememberByText<Answer extends NonNullable<unknown> | null>(
  kept: number,
  answer: (text: string) => Answer,
): (text: string) => Answer {
  let recent = new Map<string, Answer>();
  let earlier = new Map<string, Answer>();
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const found = earlier.get(text) ?? answer(text);
    if (recent.size >= kept) {
      earlier = recent;
      recent = new Map();
    }
    recent.set(text, found);
    return found;
  };
}
