import type { TodayItem } from "../../domain/today/todayItem";
import { openFilledForm } from "../add/addState";
import { drafts, typeInto } from "../add/drafts";
import { texts } from "../session/language";

/** Opens the follow-up form for the customer of a line, with what there is to talk about unless something was typed already. */
export function logForItem(item: TodayItem, customerName: string): void {
  openFilledForm("FollowUps", { customer: customerName });
  const topic = topicOf(item);
  if (topic !== null && !drafts.FollowUps.peek().texts["content"]) typeInto("FollowUps", "content", topic);
}

function topicOf(item: TodayItem): string | null {
  const { topics } = texts.value.work;
  if (item.table === "Orders") return topics[item.section](item.recordId);
  if (item.section === "reorder") return topics.reorder;
  return item.table === "Feedback" ? topics.openCase : null;
}
