import type { CustomerRecord } from "../../schema/records";
import type { Settings, StageClass } from "../../schema/settings";
import { customerKeyOf } from "../customers/customerDirectory";
import { foldCase } from "../foldCase";

export interface StageCounts {
  /** By code, in the order of Options. */
  readonly stages: readonly { readonly code: string; readonly class: StageClass; readonly customers: number }[];
  /** Without a stage that Options knows. */
  readonly other: number;
  /** A stage that Options does not know is open. */
  readonly byClass: Readonly<Record<StageClass, number>>;
}

export function countStages(customers: readonly CustomerRecord[], { stages }: Settings): StageCounts {
  const counts = stages.map((stage) => ({ code: stage.code, class: stage.class, customers: 0 }));
  const byClass = { open: 0, won: 0, lost: 0 };
  let other = 0;
  for (const customer of customers.filter((each) => customerKeyOf(each) !== "")) {
    const count = counts.find(({ code }) => foldCase(code) === foldCase(customer.stage ?? ""));
    byClass[count?.class ?? "open"] += 1;
    if (count) count.customers += 1;
    else other += 1;
  }
  return { stages: counts, other, byClass };
}
