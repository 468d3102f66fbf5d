import { en } from "../../src/i18n/en";
import { zh } from "../../src/i18n/zh";
import { tables } from "../../src/schema/tables/tables";
import { useBrowser } from "./browser";
import { eventually } from "./eventually";
import { PanePage } from "./pages/panePage";
import type { WorkbenchPage } from "./workbenchPage";

/** A cell of the customers' sheet, far below its table. */
const besideTable = "B40";

/** What stands in a column of a table, as a colleague's script would read it. */
function readColumn(workbench: WorkbenchPage, table: string, header: string): Promise<unknown[]> {
  return workbench.pane.locator("body").evaluate(
    (_body, [tableName, columnName]) =>
      Excel.run(async (context) => {
        const column = context.workbook.tables.getItem(tableName).columns.getItem(columnName);
        const range = column.getDataBodyRange().load("values");
        await context.sync();
        return (range.values as unknown[][]).map(([value]) => value);
      }),
    [table, header] as const,
  );
}

describe("While a person is typing in a cell of the grid", () => {
  const browser = useBrowser();

  it.each([
    ["zh", zh, "通用", "Enter"],
    ["en", en, "General", "Escape"],
  ] as const)(
    "the pane says so, and goes on by itself when the edit ends: %s",
    async (lang, texts, preset, ending) => {
      const workbench = await browser.open({ query: { lang, today: "2026-11-23" } });
      const pane = new PanePage(workbench.pane, texts);
      await pane.setUp({ preset, withDemoData: true });
      await pane.dueNames.first().waitFor({ timeout: 30_000 });

      await workbench.goTo("N2");
      await workbench.beginTyping("1");
      await pane.highlightSwitch.click();
      await pane.alert.getByText(texts.errors.cellEditMode()).waitFor();
      await eventually(async () => expect(await pane.highlightSwitch.isChecked()).toBe(false));

      await workbench.page.locator("#grid .o-grid-composer .o-composer").first().press(ending);
      await pane.frame.getByRole("switch", { checked: true }).waitFor();
      await eventually(async () => expect(await pane.alert.count()).toBe(0));
    },
    120_000,
  );

  it.each([
    ["zh", zh, "通用", "海纳机械"],
    ["en", en, "General", "Haina Machinery"],
  ] as const)(
    "a form that was saved meanwhile is saved once the edit ends, once and with everything typed: %s",
    async (lang, texts, preset, name) => {
      const workbench = await browser.open({ query: { lang, today: "2026-11-23" } });
      const pane = new PanePage(workbench.pane, texts);
      await pane.setUp({ preset });
      const labelOf = (key: string) => tables.Customers.columns.find((each) => each.key === key)?.header[lang] ?? "";
      await pane.go("add");
      await pane.openForm("Customers");
      await pane.fill({ [labelOf("name")]: name, [labelOf("mobile")]: "13800000000" });

      await workbench.openSheet(tables.Customers.sheetName[lang]);
      await workbench.goTo(besideTable);
      await workbench.beginTyping("7");
      await pane.save("Customers");
      await pane.alert.getByText(texts.errors.cellEditMode()).waitFor();
      await eventually(async () => expect(await pane.field(labelOf("name")).inputValue()).toBe(name));

      await workbench.page.locator("#grid .o-grid-composer .o-composer").first().press("Enter");
      await pane.waitUntilSaved(name);
      await eventually(async () => expect(await pane.alert.count()).toBe(0));
      await eventually(async () => expect(await readColumn(workbench, "Customers", labelOf("name"))).toEqual([name]));
      await eventually(async () =>
        expect(await readColumn(workbench, "Customers", labelOf("mobile"))).toEqual(["13800000000"]),
      );
      await workbench.goTo(besideTable);
      await eventually(async () => expect(await workbench.formulaBarText()).toBe("7"));
    },
    120_000,
  );

  it("the ribbon's button is done by itself when the edit ends", async () => {
    const workbench = await browser.open({ query: { lang: "zh", today: "2026-11-23" } });
    const pane = new PanePage(workbench.pane, zh);
    await pane.setUp({ preset: "通用", withDemoData: true });
    await pane.dueNames.first().waitFor({ timeout: 30_000 });
    const overdue = await pane.count(zh.today.overdue);

    await workbench.goTo("N2");
    await workbench.beginTyping("1");
    // A pointer on its way to the button would end the edit.
    await workbench.page.locator("#highlight").dispatchEvent("click");
    await pane.alert.getByText(zh.errors.cellEditMode()).waitFor();
    await workbench.page.locator("#grid .o-grid-composer .o-composer").first().press("Escape");
    await pane.frame.getByText(zh.commands.highlightOn(overdue)).waitFor();
    await pane.frame.getByRole("switch", { checked: true }).waitFor();
  }, 120_000);
});
