import { signal } from "@preact/signals";
import { hearNews, type CommandNews } from "../../actions/commandNews";
import { isHighlightOn } from "./highlight";

/** The last thing that a ribbon button did; null once it was read. */
export const ribbonNews = signal<CommandNews | null>(null);

export function followRibbon(): void {
  hearNews((news) => {
    ribbonNews.value = news;
    if (news.kind === "highlighted") isHighlightOn.value = news.on;
  });
}
