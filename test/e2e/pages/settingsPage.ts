/** The settings of the pane, by the words on their controls. */
import type { Locator } from "playwright-core";
import { numberParameters } from "../../../src/taskpane/settings/settingWords";
import type { NumberSetting } from "../../../src/schema/settingNames";
import type { Language } from "../../../src/i18n/language";
import type { PanePage } from "./panePage";

export class SettingsPage {
  constructor(
    private readonly pane: PanePage,
    private readonly language: Language,
  ) {}

  cadence(stage: string, potential: string): Locator {
    return this.pane.field(this.pane.texts.settings.cadenceCell(stage, potential));
  }

  threshold(setting: NumberSetting): Locator {
    const label = numberParameters.find((parameter) => parameter.setting === setting)?.label[this.language] ?? setting;
    return this.pane.field(label);
  }

  async turnThresholds(): Promise<void> {
    await this.pane.frame.locator(".thresholds > summary").click();
  }

  get saveButton(): Locator {
    return this.pane.button(this.pane.texts.settings.save);
  }

  /** Until what was saved can be taken back. */
  async save(): Promise<void> {
    await this.saveButton.click();
    await this.pane.button(this.pane.texts.settings.undo).waitFor({ timeout: 30_000 });
  }
}
