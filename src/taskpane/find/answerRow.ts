export interface AnswerRow {
  readonly name: string;
  readonly line: string;
  /** What the rows are ranked by. */
  readonly figure: string;
  /** Null: not about a customer. */
  readonly customerKey: string | null;
}
