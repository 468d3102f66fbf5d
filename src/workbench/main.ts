/** The workbench: the add-in's pane beside a spreadsheet, where there is no Excel. */
import { workbenchTexts } from "../i18n/workbenchTexts";
import { acceptChosenFiles, acceptDroppedFiles } from "./page/fileDrop";
import { showMessage } from "./page/messageBox";
import { pageElement } from "./page/pageElement";
import { findLanguage } from "./page/pageTexts";
import { startSplitter } from "./page/splitter";
import { WorkbenchApp } from "./session/workbenchApp";
import { readFixedDay } from "./session/workbenchDay";
import "./page/workbench.css";

const app = new WorkbenchApp(findLanguage(), readFixedDay(location.search));

function start(): void {
  startSplitter();
  const open = (file: File): void => run(app.openFile(file));
  const chooseFile = acceptChosenFiles(open);
  acceptDroppedFiles(open);
  onClick("new", () => run(app.newWorkbook()));
  onClick("open", chooseFile);
  onClick("save", () => run(app.save()));
  onClick("highlight", () => app.highlightOverdue());
  onClick("language", () => run(app.changeLanguage()));
  run(app.start());
}

function onClick(id: string, act: () => void): void {
  pageElement(id, HTMLButtonElement).addEventListener("click", act);
}

/** An action that fails says so, and leaves its error for the console. */
function run(action: Promise<void>): void {
  action.catch(async (error: unknown) => {
    const texts = workbenchTexts[findLanguage()];
    await showMessage(texts.title, texts.failure, texts.ok);
    throw error;
  });
}

start();
