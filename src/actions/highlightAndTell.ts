import { tellNews } from "./commandNews";
import { highlightOverdue } from "./highlightOverdue";

/** What the button in the ribbon does: turns the colours of overdue rows on or off and says how it went. */
export async function highlightAndTell(): Promise<"highlighted" | "failed"> {
  try {
    const { on, list } = await highlightOverdue("toggle");
    tellNews({ kind: "highlighted", on, overdueCount: list.length });
    return "highlighted";
  } catch (error) {
    tellNews({ kind: "failed", error });
    return "failed";
  }
}
