/** The workbench as a person sees it; tests speak through this page object. */
import type { FrameLocator, Locator, Page } from "playwright-core";

declare global {
  interface Window {
    /** Milliseconds by which messages come late. */
    lineDelay?: number;
    /** Messages that wait until the line is whole again. */
    heldMessages?: MessageEvent[];
  }
}

/** Comes before every script of the page: listeners of a window hear a message in the order in which they came. */
export function delayMessages(): void {
  const late = new WeakSet<Event>();
  window.addEventListener("message", (event: MessageEvent<unknown>) => {
    const { lineDelay, heldMessages } = window;
    if (late.has(event) || (!lineDelay && !heldMessages)) return;
    event.stopImmediatePropagation();
    const { data, origin, source } = event;
    const again = new MessageEvent("message", { data, origin, source });
    late.add(again);
    if (heldMessages) heldMessages.push(again);
    else setTimeout(() => window.dispatchEvent(again), lineDelay);
  });
}

export class WorkbenchPage {
  readonly pane: FrameLocator;

  constructor(
    readonly page: Page,
    private readonly problems: string[],
  ) {
    this.pane = page.frameLocator("#pane iframe");
  }

  /** Console errors, failed requests and uncaught errors since the page was opened. */
  get problemsSeen(): readonly string[] {
    return this.problems;
  }

  /** What a test brought about itself, such as a request without network; it must have happened. */
  expectProblem(pattern: RegExp): void {
    const others = this.problems.filter((problem) => !pattern.test(problem));
    if (others.length === this.problems.length) throw new Error(`No problem matches ${String(pattern)}`);
    this.problems.splice(0, this.problems.length, ...others);
  }

  button(name: string): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  get sheetTabs(): Locator {
    return this.page.locator("#grid .o-sheet .o-sheet-name");
  }

  get status(): Locator {
    return this.page.getByRole("status");
  }

  get unsavedMark(): Locator {
    return this.page.locator("#unsaved");
  }

  get messageBox(): Locator {
    return this.page.getByRole("dialog");
  }

  async waitUntilReady(): Promise<void> {
    await this.page.locator("#grid canvas").first().waitFor();
    await this.pane.locator("#pane > *").first().waitFor();
  }

  async openSheet(name: string): Promise<void> {
    await this.sheetTabs.filter({ hasText: name }).first().click();
  }

  /** Selects a cell by its address, through the name box. */
  async goTo(address: string): Promise<void> {
    const nameBox = this.page.locator("#grid .o-named-range-selector input");
    await nameBox.click();
    await nameBox.fill(address);
    await nameBox.press("Enter");
    // The keyboard goes from the name box back to the cells.
    await this.page.waitForFunction(() => document.activeElement?.closest("#grid .o-grid") !== null);
    await this.settle();
  }

  /** What the formula bar shows for the selected cell. */
  async formulaBarText(): Promise<string> {
    return (await this.page.locator("#grid .o-topbar-composer .o-composer").innerText()).trim();
  }

  /** Types into the selected cell and leaves it with Enter. */
  async type(text: string): Promise<void> {
    const [first = "", ...rest] = text;
    await this.beginTyping(first);
    await this.page.keyboard.type(rest.join(""));
    await this.page.keyboard.press("Enter");
    await this.settle();
  }

  /** The grid's editor opens with the first key and is drawn before a person finds the second one. */
  async beginTyping(key: string): Promise<void> {
    await this.page.keyboard.type(key);
    await this.settle();
  }

  /** What was asked for is done after the event, and drawn with the next frame but one. */
  private async settle(): Promise<void> {
    await this.page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve())), 50);
        }),
    );
  }

  async openFile(file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.page.locator("#file-input").setInputFiles(file);
  }

  /** Until the sheet is the one in front. */
  async waitForSheet(name: string): Promise<void> {
    await this.page.locator("#grid .o-sheet.active").filter({ hasText: name }).waitFor();
  }

  /** Saves the workbook; the path of the file. */
  async save(): Promise<string> {
    const downloading = this.page.waitForEvent("download");
    await this.page.locator("#save").click();
    return (await downloading).path();
  }

  /** Clicks the button that stands for the one in Excel's ribbon. */
  async highlight(): Promise<void> {
    await this.page.locator("#highlight").click();
  }

  /** Leaves the workbook as it is and begins another. */
  async startNewWorkbook(): Promise<void> {
    await this.page.locator("#new").click();
    await this.messageBox.getByRole("button").first().click();
    await this.waitUntilReady();
  }

  /** From now on what the pane asks reaches the workbook that much later, as over a slow line. */
  async slowDown(milliseconds: number): Promise<void> {
    await this.page.evaluate((delay) => {
      window.lineDelay = delay;
    }, milliseconds);
  }

  /** What the pane asks while the work goes on reaches the workbook only after it. */
  async holdMessagesDuring(work: () => Promise<void>): Promise<void> {
    await this.page.evaluate(() => {
      window.heldMessages = [];
    });
    await work();
    await this.page.evaluate(() => {
      const held = window.heldMessages ?? [];
      delete window.heldMessages;
      for (const message of held) window.dispatchEvent(message);
    });
  }

  /** Closes the pane and opens it again on the same workbook. */
  async openPaneAgain(): Promise<void> {
    await this.page.locator("#language").click();
    await this.page.locator("#language").click();
    await this.pane.locator("#pane > *").first().waitFor();
  }
}
