/** What the pane knows of the workbook it stands beside. */
import { signal } from "@preact/signals";
import { openWorkbook, type WorkbookStatus } from "../../actions/openWorkbook";
import { todayName } from "../../schema/settingNames";

export type OurWorkbook = Extract<WorkbookStatus, { kind: "ours" }> & { readonly today: number };
export type WorkbookView =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly error: unknown }
  | Exclude<WorkbookStatus, { kind: "ours" }>
  | OurWorkbook;

export const workbook = signal<WorkbookView>({ kind: "loading" });

export async function readWorkbook(): Promise<void> {
  workbook.value = { kind: "loading" };
  try {
    workbook.value = viewOf(await openWorkbook());
  } catch (error) {
    workbook.value = { kind: "failed", error };
  }
}

/** Without its day nothing of ours can be told. */
function viewOf(status: WorkbookStatus): WorkbookView {
  if (status.kind !== "ours") return status;
  const { today } = status;
  if (today === null) return { kind: "failed", error: { code: "nameMissing", details: { name: todayName } } };
  return { ...status, today };
}
