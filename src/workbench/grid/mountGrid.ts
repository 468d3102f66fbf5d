/** Draws o-spreadsheet's own interface, as published, on the engine's model. */
import { registries, setTranslationMethod, Spreadsheet, stores } from "@odoo/o-spreadsheet";
import { App, Component, xml } from "@odoo/owl";
import type { Language } from "../../i18n/language";
import type { CellLooks } from "./cellLooks";
import type { GridModel, GridPosition } from "./gridModel";
import { gridWords } from "./gridWords";

interface GridProperties {
  readonly model: GridModel;
  readonly notifyUser: (notification: { text: string }) => void;
  readonly raiseError: (text: string) => void;
}

class Grid extends Component<GridProperties> {
  static override template = xml`<Spreadsheet model="props.model" notifyUser="props.notifyUser" raiseError="props.raiseError"/>`;
  static components = { Spreadsheet };
  static override props = ["model", "notifyUser", "raiseError"];
}

let templates: Promise<string> | null = null;

export async function mountGrid(
  target: HTMLElement,
  properties: GridProperties,
  language: Language,
): Promise<() => void> {
  templates ??= fetch("libraries/o-spreadsheet/o_spreadsheet.xml").then((response) => response.text());
  const app = new App(Grid, { props: properties, templates: await templates });
  const words = gridWords[language];
  setTranslationMethod(
    (text, ...values) => fill(words[text] ?? text, values),
    () => true,
  );
  keepPossibleMenus();
  await app.mount(target);
  return () => app.destroy();
}

function fill(text: string, values: readonly unknown[]): string {
  return values.reduce<string>((filled, value) => filled.replace("%s", String(value)), text);
}

/** The grid's menus offer what Excel does by other means; only what the host can do stays. */
function keepPossibleMenus(): void {
  const { cellMenuRegistry, rowMenuRegistry, colMenuRegistry, topbarMenuRegistry } = registries;
  keepOnly(cellMenuRegistry, ["cut", "copy", "paste", "delete_cell"]);
  keepOnly(rowMenuRegistry, ["cut", "copy", "paste"]);
  keepOnly(colMenuRegistry, ["cut", "copy", "paste"]);
  keepOnly(topbarMenuRegistry, []);
}

function keepOnly(registry: { content: Record<string, unknown> }, kept: readonly string[]): void {
  for (const name of Object.keys(registry.content)) if (!kept.includes(name)) delete registry.content[name];
}

/** The formula bar shows Excel's own text: o-spreadsheet knows only the A1 form that was derived from it. */
export function showEnteredText(looks: () => CellLooks): void {
  const composer = stores.CellComposerStore.prototype as unknown as {
    getComposerContent(position: GridPosition): { text: string };
  };
  composer.getComposerContent = (position) => ({ text: looks().enteredText(position) });
}
