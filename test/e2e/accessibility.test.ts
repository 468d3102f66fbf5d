import { useBrowser } from "./browser";
import type { WorkbenchPage } from "./workbenchPage";
import { findCutOff, findViolations } from "./paneFaults";
import { beginVisit, setPaneWidth } from "./pages/paneVisit";
import { paneScreens } from "./screens/paneScreens";

/** The narrowest pane that Excel gives. */
const narrowest = 320;

/** The first is that in which everything is looked at; the others change nothing but colours. */
const looks = [
  { name: "light", media: { colorScheme: "light", forcedColors: "none" } },
  { name: "dark", media: { colorScheme: "dark", forcedColors: "none" } },
  { name: "forced colours", media: { colorScheme: "dark", forcedColors: "active" } },
] as const;

// The words change nothing about the colours: one language shows them.
describe.each([
  { language: "zh", preset: "cosmetics", shownLooks: looks },
  { language: "en", preset: "trade", shownLooks: looks.slice(0, 1) },
] as const)("Every screen of the narrow pane: $language", (kind) => {
  const browser = useBrowser();

  it("has a name for each control, enough contrast and nothing cut off", async () => {
    const workbench = await browser.open({
      query: { lang: kind.language, today: "2026-11-23" },
      // Colours on their way to the other theme are none of it.
      reducedMotion: "reduce",
    });
    await setPaneWidth(workbench, narrowest);
    const visit = beginVisit(workbench, kind);
    const order = [...kind.shownLooks].reverse();
    const faults: Record<string, string[]> = {};
    for (const screen of paneScreens) {
      await screen.show(visit);
      // To and fro: each screen begins in the look in which the one before it ended.
      order.reverse();
      for (const { name, media } of order) {
        await showIn(workbench, media);
        const isFirst = media === looks[0].media;
        const found = await findViolations(workbench, isFirst ? "everything" : "colorsOnly");
        if (isFirst) found.push(...(await findCutOff(workbench)));
        if (found.length > 0) faults[`${screen.name}, ${name}`] = found;
      }
    }
    expect(faults).toEqual({});
  }, 300_000);
});

type Media = (typeof looks)[number]["media"];

/** The pane is a frame of its own: on a busy machine it takes the new colours some frames after the page. */
async function showIn({ page, pane }: WorkbenchPage, media: Media): Promise<void> {
  await page.emulateMedia(media);
  await pane.locator("body").evaluate(async (_body, { colorScheme, forcedColors }) => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    // Forced colours bring a palette of their own, whatever scheme was asked for.
    const wanted = forcedColors === "active" ? "(forced-colors: active)" : `(prefers-color-scheme: ${colorScheme})`;
    const isForced = () => matchMedia("(forced-colors: active)").matches === (forcedColors === "active");
    while (!matchMedia(wanted).matches || !isForced()) await nextFrame();
    await nextFrame();
    await nextFrame();
  }, media);
}
