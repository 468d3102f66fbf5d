/** What several of the actions that are tried with faults have in common. */
import type { RecordDraft, SaveOptions, SaveResult } from "../../../src/actions/saveResult";
import type { TableKey } from "../../../src/schema/columnSpec";
import { aCustomer, aFollowUp } from "../../builders/records";
import { inExcel } from "../../builders/trackerExcel";
import type { FaultyAction } from "./injectFaults";

/** What the form keeps while one record is being added: its id, and whether it was sent before. */
export function adding<Table extends TableKey>(
  add: (draft: RecordDraft<Table>, options: SaveOptions) => Promise<SaveResult<Table>>,
  draft: RecordDraft<Table>,
): FaultyAction["click"] {
  return () => {
    let isRetry = false;
    return async () => {
      const options = { newId: () => "X-NEVER", isRetry };
      isRetry = true;
      expectKind("saved", await add(draft, options));
    };
  };
}

export function expectKind(wanted: string, { kind, ...rest }: { readonly kind: string }): void {
  if (kind !== wanted) throw new Error(`${kind} instead of ${wanted}: ${JSON.stringify(rest)}`);
}

const importedCustomers = [1, 2, 3].map((number) =>
  aCustomer({ id: `C-NEW${number}`, name: `新客${number}`, region: "火星", mobile: `1390000000${number}` }),
);
const importedFollowUps = [1, 2].map((number) => aFollowUp({ id: `F-NEW${number}`, customer: `新客${number}` }));
export const anImport = { table: "Customers", records: importedCustomers, followUps: importedFollowUps } as const;

export const typeOverFormula = () =>
  inExcel(async (context) => {
    context.workbook.names.getItem("gd.Customers.orderTotal").getRange().getCell(1, 0).values = [[1]];
    await context.sync();
  });

/** What people want of Options. */
export const aWish = {
  soonDays: { place: { kind: "number", setting: "soonDays" }, before: 7, after: 9 },
  field: { table: "Customers", header: "生日", kind: "date", choices: [] },
  region: { list: "region", label: "中亚", class: null, cadenceDays: { A: null, B: null, C: null } },
} as const;
