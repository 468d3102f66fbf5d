/** The toolbar's intentions: new, open, save, the other language. */
import type { WorkbookState } from "../../embedded-excel/model/workbookState";
import type { Language } from "../../i18n/language";
import { workbenchTexts } from "../../i18n/workbenchTexts";
import { listParts } from "../../i18n/workbookPartNames";
import { downloadFile } from "../page/downloadFile";
import { askChoice, showMessage } from "../page/messageBox";
import { pageElement } from "../page/pageElement";
import { rememberLanguage, showTexts } from "../page/pageTexts";
import type { EditOutcome } from "./personEdits";
import { readWorkbookFile } from "./readWorkbookFile";
import type { FixedDay } from "./workbenchDay";
import { WorkbenchSession } from "./workbenchSession";

export class WorkbenchApp {
  private session: WorkbenchSession | null = null;
  private fileName: string | null = null;
  private isDirty = false;

  constructor(
    private language: Language,
    private readonly day: FixedDay | null,
  ) {}

  async start(): Promise<void> {
    window.addEventListener("beforeunload", (event) => {
      if (this.isDirty) event.preventDefault();
    });
    await this.show(null, null);
  }

  async newWorkbook(): Promise<void> {
    if (await this.mayDiscard()) await this.show(null, null);
  }

  async openFile(file: File): Promise<void> {
    if (!(await this.mayDiscard())) return;
    this.tell(this.texts.opening(file.name));
    const reading = await readWorkbookFile(file);
    this.tell("");
    if ("error" in reading) {
      await showMessage(file.name, this.texts.fileErrors[reading.error], this.texts.ok);
      return;
    }
    await this.show(reading.state, file.name);
  }

  async save(): Promise<void> {
    const { session } = this;
    if (!session || !(await this.mayLeaveOutParts(session.host.state.unmodelledParts))) return;
    this.tell(this.texts.saving);
    const name = this.fileName ?? this.texts.untitled;
    downloadFile(name, new Uint8Array(await session.host.save()));
    this.setDirty(false);
    this.tell(this.texts.saved(name));
  }

  highlightOverdue(): void {
    this.session?.highlightOverdue();
  }

  async changeLanguage(): Promise<void> {
    this.language = this.language === "zh" ? "en" : "zh";
    rememberLanguage(this.language);
    const wasDirty = this.isDirty;
    this.showPage();
    await this.session?.show(this.language);
    this.setDirty(wasDirty);
  }

  private get texts(): (typeof workbenchTexts)[Language] {
    return workbenchTexts[this.language];
  }

  private async show(state: WorkbookState | null, fileName: string | null): Promise<void> {
    this.session?.dispose();
    this.fileName = fileName;
    this.session = new WorkbenchSession({
      state,
      fileName: fileName ?? this.texts.untitled,
      language: this.language,
      today: this.day?.serial ?? null,
      onDirty: () => this.setDirty(true),
      onOutcome: (outcome) => void this.explain(outcome),
      onNotice: (text) => this.tell(text),
    });
    this.showPage();
    await this.session.show(this.language);
    this.setDirty(false);
  }

  private showPage(): void {
    showTexts(this.language);
    pageElement("file-name", HTMLSpanElement).textContent = this.fileName ?? this.texts.untitled;
    pageElement("fixed-day", HTMLSpanElement).textContent = this.day ? this.texts.fixedDay(this.day.text) : "";
    this.tell("");
  }

  private async explain(outcome: EditOutcome): Promise<void> {
    const { texts } = this;
    if (outcome.kind === "alert") {
      const { title, message } = outcome.alert;
      await showMessage(title || texts.title, message || texts.wrongValue, texts.ok);
    }
    if (outcome.kind === "protected") await showMessage(texts.title, texts.protectedCell, texts.ok);
    if (outcome.kind === "invalid") await showMessage(texts.title, texts.invalidFormula, texts.ok);
    this.tell(outcome.kind === "unsupported" ? texts.unsupportedEdit : "");
  }

  private async mayDiscard(): Promise<boolean> {
    if (!this.isDirty) return true;
    const { texts } = this;
    const choices = [
      { answer: "discard", label: texts.discard },
      { answer: "cancel", label: texts.cancel },
    ] as const;
    return (await askChoice(texts.discardTitle, texts.discardMessage, choices)) === "discard";
  }

  private async mayLeaveOutParts(parts: readonly string[]): Promise<boolean> {
    if (parts.length === 0) return true;
    const { texts } = this;
    const choices = [
      { answer: "save", label: texts.saveWithoutParts },
      { answer: "cancel", label: texts.cancel },
    ] as const;
    return (await askChoice(texts.partsTitle, texts.partsMessage(listParts(parts, this.language)), choices)) === "save";
  }

  private setDirty(isDirty: boolean): void {
    this.isDirty = isDirty;
    pageElement("unsaved", HTMLSpanElement).hidden = !isDirty;
  }

  private tell(text: string): void {
    pageElement("status", HTMLParagraphElement).textContent = text;
  }
}
