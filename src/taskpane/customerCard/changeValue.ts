/** One value of a record, changed with a click; what a colleague put there meanwhile is never overwritten unseen. */
import type { UpdateResult } from "../../actions/updateRecord";
import { updateRecord } from "../../actions/updateRecord";
import type { Problem } from "../../domain/dataQuality/problem";

export type ChangeResult =
  | { readonly kind: "saved" }
  | { readonly kind: "conflict"; readonly theirs: string | null }
  | { readonly kind: "rejected"; readonly table: "Customers" | "Orders"; readonly problems: readonly Problem[] };

/** `expected`: what the card showed. */
export async function changeStage(id: string, stage: string, expected: string | null): Promise<ChangeResult> {
  const result = await updateRecord("Customers", id, { stage }, { expected: { stage: expected } });
  return readResult("Customers", result, ({ stage: theirs }) => theirs);
}

export async function changeStatus(
  orderNumber: string,
  status: string,
  expected: string | null,
): Promise<ChangeResult> {
  const result = await updateRecord("Orders", orderNumber, { status }, { expected: { status: expected } });
  return readResult("Orders", result, ({ status: theirs }) => theirs);
}

function readResult<Table extends "Customers" | "Orders">(
  table: Table,
  result: UpdateResult<Table>,
  readTheirs: (current: Extract<UpdateResult<Table>, { kind: "conflict" }>["current"]) => string | null,
): ChangeResult {
  if (result.kind === "conflict") return { kind: "conflict", theirs: readTheirs(result.current) };
  return result.kind === "rejected" ? { ...result, table } : { kind: "saved" };
}
