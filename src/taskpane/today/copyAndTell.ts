import { copyText } from "../components/copyText";
import { texts } from "../session/language";
import { notice, tell } from "./todayState";

/** A pane inside a frame may be refused the clipboard: then the text is shown to be copied by hand. */
export async function copyAndTell(text: string): Promise<void> {
  const { work } = texts.value;
  if (await copyText(text)) tell(work.copied);
  else notice.value = { tone: "warning", words: work.copyRefused, text };
}
