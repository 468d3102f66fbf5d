/** What a person would stumble over on a screen of the pane: what axe finds, and what is cut off. */
import { readFileSync } from "node:fs";
import type { AxeResults, RunOptions } from "axe-core";
import type { WorkbenchPage } from "./workbenchPage";

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** `colorsOnly`: what another theme can change. */
export async function findViolations({ pane }: WorkbenchPage, what: "everything" | "colorsOnly"): Promise<string[]> {
  const body = pane.locator("body");
  if (!(await body.evaluate(() => "axe" in window))) await body.evaluate(axeSource);
  const options: RunOptions = what === "everything" ? {} : { runOnly: ["color-contrast"] };
  return body.evaluate(async (_body, wanted) => {
    const { axe } = window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
    const { violations } = await axe.run({ ...wanted, resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
  }, options);
}

/** Elements that reach beyond the pane or whose text has no room, and whether the pane can be pushed aside. */
export async function findCutOff({ pane }: WorkbenchPage): Promise<string[]> {
  return pane.locator("body").evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const canvas = document.createElement("canvas").getContext("2d");
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute("class")} “${(element.textContent ?? "").slice(0, 40)}”`;

    const widthOf = (text: string, { font, letterSpacing }: CSSStyleDeclaration) => {
      if (!canvas) return 0;
      canvas.font = font;
      canvas.letterSpacing = letterSpacing === "normal" ? "0px" : letterSpacing;
      return canvas.measureText(text).width;
    };
    /** What a control shows inside itself does not count as its content. */
    const isControlCut = (element: HTMLElement, style: CSSStyleDeclaration) => {
      const shown =
        element instanceof HTMLSelectElement
          ? (element.selectedOptions[0]?.label ?? "")
          : element instanceof HTMLInputElement && element.value === ""
            ? element.placeholder
            : "";
      const room = element.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
      return widthOf(shown, style) > room + 1;
    };
    const isCut = (element: HTMLElement) => {
      const style = getComputedStyle(element);
      if (element instanceof HTMLSelectElement || element instanceof HTMLInputElement)
        return isControlCut(element, style);
      if (element.title !== "" || style.display === "inline" || element.clientWidth === 0) return false;
      const hasText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== "");
      const mayCut = (overflow: string) =>
        overflow === "hidden" || overflow === "clip" || (hasText && overflow === "visible");
      const isWide = element.scrollWidth > element.clientWidth + 1 && mayCut(style.overflowX);
      const isHigh = element.scrollHeight > element.clientHeight + 1 && mayCut(style.overflowY);
      return isWide || isHigh;
    };

    const elements = [...document.querySelectorAll<HTMLElement>("#pane *")].filter(
      (element) => !element.closest(".visuallyHidden") && !element.closest("svg") && element.checkVisibility(),
    );
    const beyond = elements.filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
    const cut = elements.filter(isCut);
    return [
      ...beyond.map((element) => `beyond the pane: ${nameOf(element)}`),
      ...cut.map((element) => `cut off: ${nameOf(element)}`),
      ...(scrollWidth > clientWidth ? ["the page is wider than the pane"] : []),
    ];
  });
}
