import { render } from "preact";
// The base comes first, so that the parts can differ from it.
import "./theme/tokens.css";
import "./theme/base.css";
import { App } from "./App";
import { keepDrafts } from "./add/storedDrafts";
import { findFirstLanguage, loadTexts, showLanguage } from "./session/language";
import { stampActionsWith } from "../actions/actionStamp";
import { readStamp } from "./session/stamp";
import { recallMyName } from "./session/myName";
import { followPointer } from "./session/pointer";
import { followRibbon } from "./session/ribbonNews";
import { followTheme } from "./session/theme";
import { readWorkbook } from "./session/workbook";
import { recallOwnerChoice } from "./today/todayState";

async function start(): Promise<void> {
  // Most people's Excel speaks their browser's language: its words come while Office gets ready.
  void loadTexts(findFirstLanguage(navigator.language)).catch(() => undefined);
  await Office.onReady();
  followTheme();
  followPointer();
  followRibbon();
  recallMyName();
  stampActionsWith(readStamp);
  recallOwnerChoice();
  keepDrafts();
  const reading = readWorkbook();
  // The Chinese texts are always there; the English ones may not have loaded.
  await showLanguage(findFirstLanguage(Office.context.displayLanguage)).catch(() => showLanguage("zh"));
  const pane = document.getElementById("pane");
  if (pane) render(<App />, pane);
  await reading;
}

void start();
