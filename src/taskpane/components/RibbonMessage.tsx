import { highlightAndTell } from "../../actions/highlightAndTell";
import { describeError, isCellEdited } from "../session/describeError";
import { language, texts } from "../session/language";
import { ribbonNews } from "../session/ribbonNews";
import { useCellLeft } from "../session/useCellLeft";
import { workbook } from "../session/workbook";
import { Button } from "./Button";
import { Message } from "./Message";

/** What the button in the ribbon did or could not do; while somebody types in a cell it is done by itself afterwards. */
export function RibbonMessage() {
  const news = ribbonNews.value;
  useCellLeft(news?.kind === "failed" && isCellEdited(news.error), () => void highlightAndTell());
  if (!news) return null;
  const close = (
    <Button isSmall onClick={() => (ribbonNews.value = null)}>
      {texts.value.common.close}
    </Button>
  );
  return (
    <div class="ribbonMessage">
      <Message tone={news.kind === "failed" ? "error" : "success"} actions={close}>
        {describeNews()}
      </Message>
    </div>
  );
}

function describeNews(): string {
  const news = ribbonNews.value;
  const { commands } = texts.value;
  if (news?.kind === "highlighted") return news.on ? commands.highlightOn(news.overdueCount) : commands.highlightOff;
  if (workbook.value.kind === "notOurs") return commands.notOurs;
  return describeError(news?.error, texts.value, language.value).sentence;
}
