import type { FeedbackRecord } from "../../schema/records";
import type { Settings } from "../../schema/settings";
import type { CustomerDirectory } from "../customers/customerDirectory";
import { readDay } from "../fieldNumbers";
import type { CaseItem } from "../today/todayItem";
import { findCaseReason, findHandler } from "./findCaseReason";

export interface OpenCasesQuestion {
  readonly feedback: readonly FeedbackRecord[];
  readonly directory: CustomerDirectory;
  readonly settings: Settings;
  readonly today: number;
}

export function listOpenCases({ feedback: all, directory, settings, today }: OpenCasesQuestion): CaseItem[] {
  return all.flatMap((feedback): CaseItem[] => {
    const customer = directory.find(feedback.customer);
    const reason = findCaseReason({ feedback, customer, settings, today });
    if (reason === null) return [];
    const day = readDay(feedback.date);
    return [
      {
        table: "Feedback",
        section: "openCase",
        customer,
        name: customer?.name ?? feedback.customer ?? "",
        recordId: feedback.id ?? "",
        owner: findHandler(feedback, customer),
        day,
        days: day === null ? 0 : today - day,
        isPromised: false,
        potential: customer?.potential ?? null,
        reason,
        kind: feedback.kind,
        comment: feedback.comment,
      },
    ];
  });
}
