/** One open workbook with its grid and its pane; opening another one ends the session. */
import type { OdooCommand } from "../../embedded-excel/engine/odooLibrary";
import { ExcelHost } from "../../embedded-excel/excelHost";
import type { WorkbookState } from "../../embedded-excel/model/workbookState";
import type { Language } from "../../i18n/language";
import { workbenchTexts } from "../../i18n/workbenchTexts";
import { readPersonIntent, type CopiedCells } from "../grid/personIntent";
import { pageElement } from "../page/pageElement";
import { PaneFrame } from "./paneFrame";
import { applyPersonIntent, type EditOutcome } from "./personEdits";
import { WorkbenchGrid } from "./workbenchGrid";

export interface SessionOptions {
  /** Null for a new workbook. */
  readonly state: WorkbookState | null;
  readonly fileName: string;
  readonly language: Language;
  readonly today: number | null;
  readonly onDirty: () => void;
  readonly onOutcome: (outcome: EditOutcome) => void;
  readonly onNotice: (text: string) => void;
}

export class WorkbenchSession {
  readonly host: ExcelHost;
  private grid: WorkbenchGrid | null = null;
  private pane: PaneFrame | null = null;
  private copied: CopiedCells | null = null;
  private updateTimer: number | null = null;

  constructor(private readonly options: SessionOptions) {
    const { state, fileName, language, today } = options;
    this.host = new ExcelHost({ fileName, language: officeLanguage(language), ...(today !== null && { today }) });
    if (state) this.host.openState(state);
  }

  /** Draws grid and pane in a language; what was drawn before goes. */
  async show(language: Language): Promise<void> {
    this.dispose();
    const { engine } = this.host;
    if (!engine) throw new Error("The workbench shows calculated workbooks only");
    this.host.setLanguage(officeLanguage(language));
    const grid = new WorkbenchGrid(this.host, engine, {
      onChanged: this.options.onDirty,
      onPersonCommand: (command, sheetId) => this.takePersonCommand(command, sheetId),
      onPersonSelected: () => this.pane?.announceSelection(),
      onCopied: (cells) => (this.copied = cells),
    });
    this.grid = grid;
    await grid.mount(pageElement("grid", HTMLElement), language, this.options.onNotice);
    this.pane = new PaneFrame(pageElement("pane", HTMLElement), this.host, {
      title: workbenchTexts[language].paneTitle,
      onRequestEnded: (mayHaveChanged) => {
        if (mayHaveChanged) this.updateSoon();
      },
    });
  }

  highlightOverdue(): void {
    this.pane?.highlightOverdue();
  }

  dispose(): void {
    if (this.updateTimer !== null) clearTimeout(this.updateTimer);
    this.updateTimer = null;
    this.grid?.dispose();
    this.pane?.dispose();
    this.grid = this.pane = null;
  }

  /** Requests of one action follow each other closely: the grid is drawn once for them. */
  private updateSoon(): void {
    this.updateTimer ??= window.setTimeout(() => {
      this.updateTimer = null;
      this.grid?.update();
    }, 30);
  }

  private takePersonCommand(command: OdooCommand, sheetId: string): void {
    // The grid is still in the middle of its command.
    setTimeout(() => {
      const outcome = applyPersonIntent(this.host, readPersonIntent(command, sheetId), this.copied);
      if (this.copied?.isCut && command.type === "PASTE") this.copied = null;
      if (outcome.kind === "done" || outcome.kind === "alert") this.options.onDirty();
      this.grid?.update();
      this.options.onOutcome(outcome);
    }, 0);
  }
}

function officeLanguage(language: Language): "zh-CN" | "en-US" {
  return language === "zh" ? "zh-CN" : "en-US";
}
