import type { FeedbackRecord } from "../../schema/records";
import type { CustomerDirectory } from "../customers/customerDirectory";
import { readDay } from "../fieldNumbers";
import type { CaseItem } from "../today/todayItem";
import { isOpenCase } from "./isOpenCase";

export interface OpenCasesQuestion {
  readonly feedback: readonly FeedbackRecord[];
  readonly directory: CustomerDirectory;
  readonly today: number;
}

export function listOpenCases({ feedback, directory, today }: OpenCasesQuestion): CaseItem[] {
  return feedback.filter(isOpenCase).map((each): CaseItem => {
    const customer = directory.find(each.customer);
    const day = readDay(each.date);
    return {
      table: "Feedback",
      section: "openCase",
      customer,
      name: customer?.name ?? each.customer ?? "",
      recordId: each.id ?? "",
      owner: each.handler ?? customer?.owner ?? null,
      day,
      days: day === null ? 0 : today - day,
      isPromised: false,
      potential: customer?.potential ?? null,
      kind: each.kind,
      comment: each.comment,
    };
  });
}
