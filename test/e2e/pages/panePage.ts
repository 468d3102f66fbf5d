/** The task pane as a person uses it: by the words on its controls, in the language that it shows. */
import type { FrameLocator, Locator } from "playwright-core";
import type { Texts } from "../../../src/i18n/zh";
import type { TableKey } from "../../../src/schema/columnSpec";

/** More controls than any screen has. */
const mostStops = 80;

export class PanePage {
  constructor(
    readonly frame: FrameLocator,
    readonly texts: Texts,
  ) {}

  button(name: string): Locator {
    return this.frame.getByRole("button", { name, exact: true });
  }

  get heading(): Locator {
    return this.frame.getByRole("heading", { level: 1 });
  }

  get alert(): Locator {
    return this.frame.getByRole("alert");
  }

  async go(screen: "today" | "add" | "find" | "regions" | "settings"): Promise<void> {
    await this.frame.getByRole("navigation").getByRole("button", { name: this.texts.navigation[screen] }).click();
  }

  /** Sets up the workbook and waits until the pane shows it. */
  async setUp({ preset, withDemoData = false }: { preset: string; withDemoData?: boolean }): Promise<void> {
    await this.frame.getByRole("radio", { name: preset }).check();
    if (withDemoData) await this.frame.getByRole("switch", { name: this.texts.setUp.demo }).click();
    await this.button(this.texts.setUp.create).click();
    await this.frame.getByRole("navigation").waitFor({ timeout: 60_000 });
  }

  async openForm(table: TableKey): Promise<void> {
    await this.frame
      .getByRole("group", { name: this.texts.add.kindLabel })
      .getByRole("button", { name: this.texts.add.kinds[table] })
      .click();
  }

  field(label: string): Locator {
    return this.frame.getByRole("textbox", { name: label, exact: true });
  }

  async fill(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, text] of Object.entries(fields)) await this.field(label).fill(text);
  }

  async choosePill(label: string, choice: string): Promise<void> {
    const group = this.frame.getByRole("radiogroup", { name: label, exact: true });
    // The pill covers its radio button.
    await group.getByRole("radio", { name: choice, exact: true }).check({ force: true });
  }

  async select(label: string, choice: string): Promise<void> {
    await this.frame.getByRole("combobox", { name: label, exact: true }).selectOption({ label: choice });
  }

  /** The option of a list that is chosen. */
  async chosen(label: string): Promise<string> {
    return this.chooser(label).evaluate((list) => (list as HTMLSelectElement).selectedOptions[0]?.text ?? "");
  }

  async waitUntilGone(name: string): Promise<void> {
    await this.dueNames.filter({ hasText: name }).waitFor({ state: "detached", timeout: 20_000 });
  }

  async waitForFocusOn(control: Locator): Promise<void> {
    await control.and(this.frame.locator(":focus")).waitFor({ timeout: 20_000 });
  }

  chooser(label: string): Locator {
    return this.frame.getByRole("combobox", { name: label, exact: true });
  }

  /** Types a part of the name and takes the first find by keyboard; `found`: what that will be, where it has to load. */
  async choose(label: string, typed: string, found?: string): Promise<void> {
    await this.chooser(label).fill(typed);
    // The list of before stands, with its highlight, until it is drawn anew.
    await this.chooser(label).evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    await this.waitForChoice(found ?? /./);
    await this.chooser(label).press("Enter");
  }

  /** Until Enter would take it: the highlight comes a frame after the find. */
  async waitForChoice(label: string | RegExp): Promise<void> {
    await this.frame.locator(".chooserOption[data-highlighted]").filter({ hasText: label }).waitFor();
  }

  async showMore(): Promise<void> {
    await this.frame.locator("summary").click();
  }

  async save(table: TableKey): Promise<void> {
    await this.button(this.texts.add.save[table]).click();
  }

  /** It stands in the sheet; whether it still does after a while shows later. */
  async waitUntilSaved(name: string): Promise<void> {
    const { add, saving } = this.texts;
    const status = this.frame.getByRole("status");
    await status
      .getByText(saving.written(name))
      .or(status.getByText(add.saved(name)))
      .waitFor({ timeout: 20_000 });
  }

  async waitUntilChecked(name: string): Promise<void> {
    await this.frame.getByRole("status").getByText(this.texts.add.saved(name)).waitFor({ timeout: 20_000 });
  }

  /** The number on one of the counters of Today. */
  async count(label: string): Promise<number> {
    const counter = this.frame.locator(".counters").getByRole("button", { name: label });
    return Number(await counter.locator(".counterNumber").innerText());
  }

  /** The lines of Today's list. */
  get dueRows(): Locator {
    return this.frame.locator("[data-row]");
  }

  get dueNames(): Locator {
    return this.frame.locator(".dueName");
  }

  get highlightSwitch(): Locator {
    return this.frame.getByRole("switch", { name: this.texts.today.highlight });
  }

  /** Types into the one box of Find. */
  async find(query: string): Promise<void> {
    await this.frame.getByRole("searchbox", { name: this.texts.find.box }).fill(query);
  }

  /** A find or an answer, by what stands in it. */
  result(text: string): Locator {
    return this.frame.locator(".resultRow").filter({ hasText: text }).first();
  }

  async openCardOf(text: string): Promise<void> {
    await this.result(text).locator("button.resultMain").click();
  }

  /** One row of the summary: its amount. */
  async amountOf(group: string): Promise<string> {
    const row = this.frame.getByRole("row").filter({ has: this.frame.getByRole("rowheader", { name: group }) });
    return row.getByRole("cell").innerText();
  }

  /** Walks with the Tab key until the control has the focus. */
  async reach(control: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    await control.waitFor({ timeout: 60_000 });
    for (let stops = 0; stops < mostStops; stops += 1) {
      if (await control.evaluate((element) => element === document.activeElement)) return;
      await control.page().keyboard.press(key);
    }
    throw new Error(`Not reached by keyboard: ${await control.evaluate((element) => element.outerHTML)}`);
  }

  /** Back to the navigation, and on to another screen. */
  async goByKeyboard(screen: keyof Texts["navigation"]): Promise<void> {
    const destination = this.frame.getByRole("navigation").getByRole("button", { name: this.texts.navigation[screen] });
    await this.reach(destination, "Shift+Tab");
    await destination.page().keyboard.press("Enter");
  }
}
