/** Work on thousands of records cut into steps, between which whoever does it may attend to something else. */
export type Steps<Answer> = Generator<undefined, Answer, undefined>;

/** All at one go. */
export function doAllSteps<Answer>(steps: Steps<Answer>): Answer {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export function* mapInSteps<Row, Result>(rows: readonly Row[], map: (row: Row) => Result): Steps<Result[]> {
  const results: Result[] = [];
  for (const row of rows) {
    results.push(map(row));
    yield;
  }
  return results;
}
