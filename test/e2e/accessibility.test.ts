import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import { en } from "../../src/i18n/en";
import { zh } from "../../src/i18n/zh";
import { tableKeys } from "../../src/schema/tables/tables";
import { useBrowser } from "./browser";
import { PanePage } from "./pages/panePage";
import type { WorkbenchPage } from "./workbenchPage";

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
/** The narrowest pane that Excel gives. */
const narrowest = 320;

async function findViolations({ pane }: WorkbenchPage): Promise<string[]> {
  const body = pane.locator("body");
  if (!(await body.evaluate(() => "axe" in window))) await body.evaluate(axeSource);
  return body.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
  });
}

/** Elements that reach beyond the pane, and whether it can be pushed aside. */
async function findOverflow({ pane }: WorkbenchPage): Promise<string[]> {
  return pane.locator("body").evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const wide = [...document.querySelectorAll("#pane *")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1 && !element.closest(".visuallyHidden"),
    );
    return [
      ...wide.map((element) => `${element.tagName}.${element.getAttribute("class")}`),
      ...(scrollWidth > clientWidth ? ["page"] : []),
    ];
  });
}

describe.each([
  ["zh", "light"],
  ["en", "dark"],
] as const)("Every screen of the narrow pane: %s, %s", (lang, colorScheme) => {
  const browser = useBrowser();
  const texts = { zh, en }[lang];

  it("has a name for each control, enough contrast and nothing cut off", async () => {
    const workbench = await browser.open({ query: { lang, today: "2026-11-23" }, colorScheme });
    const pane = new PanePage(workbench.pane, texts);
    await workbench.page.locator("#pane iframe").evaluate((frame, width) => {
      frame.style.width = `${width}px`;
    }, narrowest);
    const faults: Record<string, string[]> = {};
    const look = async (screen: string) => {
      const found = [...(await findViolations(workbench)), ...(await findOverflow(workbench))];
      if (found.length > 0) faults[screen] = found;
    };

    await look("setUp");
    await pane.setUp({ preset: lang === "zh" ? "化妆品" : "Foreign trade", withDemoData: true });
    await pane.dueNames.first().waitFor({ timeout: 30_000 });
    await pane.highlightSwitch.click();
    await look("today");
    await pane.go("add");
    for (const table of tableKeys) {
      await pane.openForm(table);
      await pane.showMore();
      await pane.save(table);
      await pane.frame.getByText(texts.add.rejected).waitFor();
      await look(table);
    }
    await pane.openForm("FollowUps");
    await pane.frame.getByRole("combobox").first().click();
    await pane.frame.getByRole("option").first().waitFor();
    await look("chooser");
    await pane.go("regions");
    await pane.choosePill(texts.regions.period, texts.regions.periods.own);
    await look("regions");
    await pane.go("find");
    await look("find");
    await pane.button(texts.find.question.overdue).click();
    await pane.frame.locator(".resultRow").first().waitFor();
    await look("question");
    await pane.find("1");
    await pane.frame.locator(".filters summary").click();
    await look("finds");
    await pane.frame.locator("button.resultMain").first().click();
    await pane.button(texts.card.logFollowUp).waitFor();
    await look("customerCard");
    await pane.go("settings");
    await look("settings");
    expect(faults).toEqual({});
  }, 180_000);
});
