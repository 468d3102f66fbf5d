import { zh, type Texts } from "../../../src/i18n/zh";
import { presets } from "../../../src/schema/presets/presets";
import { findColumn } from "../../../src/schema/tableSchema";
import { tables } from "../../../src/schema/tables/tables";
import type { BrowserTests } from "../browser";
import { PanePage } from "./panePage";

const today = "2026-11-23";

/** The workbench with a new workbook of the general preset, and one customer saved in it; the form says so. */
export async function openWithCustomer(browser: BrowserTests, texts: Texts, name: string) {
  const lang = texts === zh ? "zh" : "en";
  const workbench = await browser.open({ query: { lang, today } });
  const pane = new PanePage(workbench.pane, texts);
  await pane.setUp({ preset: presets.general.name[lang] });
  await pane.button(texts.setUp.addFirstCustomer).click();
  const label = (key: string) => findColumn(tables.Customers, key)?.header[lang] ?? key;
  await pane.fill({ [label("name")]: name, [label("mobile")]: "13800001111" });
  await pane.save("Customers");
  await pane.waitUntilSaved(name);
  return { workbench, pane };
}
