/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { openWithDocumentKey } from "../../src/actions/openPaneWithWorkbook";

const projectFolder = path.resolve(__dirname, "../..");
const text = readFileSync(path.join(projectFolder, "manifest.xml"), "utf8");
const manifest = new DOMParser().parseFromString(text, "application/xml");

const elements = (name: string, root: Document | Element = manifest): Element[] => [
  ...root.getElementsByTagNameNS("*", name),
];
const attributes = (name: string): string[] =>
  [...manifest.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? "");
const resources = ["Images", "Urls", "ShortStrings", "LongStrings"].flatMap((group) =>
  elements(group).flatMap((element) => [...element.children]),
);
const resource = (id: string): string | null =>
  resources.find((element) => element.getAttribute("id") === id)?.getAttribute("DefaultValue") ?? null;
const addresses = [...attributes("DefaultValue"), ...attributes("Value"), ...elements("AppDomain").map(textOf)].filter(
  (value) => /^[a-z]+:\/\//i.test(value),
);
function textOf(element: Element): string {
  return element.textContent.trim();
}

/** Width and height from the header of a PNG file. */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.toString("latin1", 1, 4)).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
const assetOf = (address: string): string => path.join(projectFolder, new URL(address).pathname);

describe("manifest.xml", () => {
  it("is well-formed", () => {
    expect(elements("parsererror")).toEqual([]);
  });

  it("every resid is defined once, and every resource is used", () => {
    const ids = resources.map((element) => element.getAttribute("id")!);
    expect(ids).toEqual([...new Set(ids)]);
    expect([...new Set(attributes("resid"))].sort()).toEqual(ids.sort());
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  it("the ids of groups and controls are unique", () => {
    const ids = elements("ExtensionPoint").flatMap((point) => [
      ...elements("Group", point).map((group) => group.id),
      ...elements("Control", point).map((control) => control.id),
    ]);
    expect(ids).toEqual(["Gendan.Group", "Gendan.OpenPane", "Gendan.HighlightOverdue"]);
  });

  it("the pane of the button is the one that may open together with a workbook", () => {
    expect(elements("TaskpaneId").map(textOf)).toEqual([openWithDocumentKey]);
  });

  it("the add-in's id is a GUID and its version has four parts", () => {
    expect(textOf(elements("Id")[0]!)).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(textOf(elements("Version")[0]!)).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  });

  it("the version is that of the package", () => {
    const { version } = JSON.parse(readFileSync(path.join(projectFolder, "package.json"), "utf8")) as {
      version: string;
    };
    expect(textOf(elements("Version")[0]!)).toBe(`${version}.0`);
  });

  it("every address is https, and on this machine, so that a build can put the real one in its place", () => {
    expect(addresses.length).toBeGreaterThan(8);
    expect(addresses.filter((address) => !/^https:\/\/localhost:3000(?:\/|$)/.test(address))).toEqual([]);
  });

  it("every page that it names is built or copied", () => {
    const pages = addresses.filter((address) => address.endsWith(".html")).map((address) => new URL(address).pathname);
    expect([...new Set(pages)].sort()).toEqual(["/support.html", "/taskpane.html"]);
    const sources = ["assets/support.html", "src/taskpane/taskpane.html"];
    expect(sources.filter((file) => !existsSync(path.join(projectFolder, file)))).toEqual([]);
  });

  it("every icon is there in the size that it is named for", () => {
    const icons = elements("Image").filter((element) => element.hasAttribute("size"));
    for (const icon of icons) {
      const size = Number(icon.getAttribute("size"));
      expect(pngSize(assetOf(resource(icon.getAttribute("resid")!)!))).toEqual([size, size]);
    }
    for (const group of elements("Icon"))
      expect([...group.children].map((image) => image.getAttribute("size"))).toEqual(["16", "32", "80"]);
    expect(pngSize(assetOf(elements("IconUrl")[0]!.getAttribute("DefaultValue")!))).toEqual([32, 32]);
    expect(pngSize(assetOf(elements("HighResolutionIconUrl")[0]!.getAttribute("DefaultValue")!))).toEqual([64, 64]);
  });

  it("it asks for workbooks and ExcelApi 1.13, and nothing else", () => {
    const hosts = elements("Host").map((host) => host.getAttribute("Name") ?? host.getAttribute("xsi:type"));
    expect(hosts).toEqual(["Workbook", "Workbook"]);
    const sets = elements("Set").map((set) => `${set.getAttribute("Name")} ${set.getAttribute("MinVersion")}`);
    expect(sets).toEqual(["ExcelApi 1.13"]);
    expect(textOf(elements("Permissions")[0]!)).toBe("ReadWriteDocument");
  });

  it("pane and ribbon commands share one runtime: the runtime comes first in its host and is the function file", () => {
    const [runtime, functionFile] = [elements("Runtime")[0]!, elements("FunctionFile")[0]!];
    expect(runtime.getAttribute("lifetime")).toBe("long");
    expect(runtime.getAttribute("resid")).toBe(functionFile.getAttribute("resid"));
    const host = elements("VersionOverrides").flatMap((part) => elements("Host", part))[0]!;
    expect(host.firstElementChild?.localName).toBe("Runtimes");
  });

  it("two buttons: one shows the pane, one runs the function that the commands register", () => {
    const actions = elements("Action").map((action) => action.getAttribute("xsi:type"));
    expect(actions).toEqual(["ShowTaskpane", "ExecuteFunction"]);
    const name = textOf(elements("FunctionName")[0]!);
    const commands = readFileSync(path.join(projectFolder, "src/commands/main.ts"), "utf8");
    expect(commands).toMatch(new RegExp(`Office\\.actions\\.associate\\(\\s*"${name}"`));
  });

  it("every text is there in English and in Chinese, within the lengths that Office allows", () => {
    expect(textOf(elements("DefaultLocale")[0]!)).toBe("en-US");
    const strings = elements("String");
    for (const element of [...strings, ...elements("DisplayName"), ...elements("Description").slice(0, 1)]) {
      const overrides = [...element.children].map((override) => override.getAttribute("Locale"));
      expect([element.id, overrides]).toEqual([element.id, ["zh-CN"]]);
      expect(element.firstElementChild!.getAttribute("Value")).toMatch(/\p{Script=Han}/u);
    }
    const values = (group: string) => elements(group).flatMap((element) => [...element.querySelectorAll("*")]);
    const tooLong = (group: string, limit: number) =>
      values(group).filter((element) =>
        ["DefaultValue", "Value"].some((name) => (element.getAttribute(name)?.length ?? 0) > limit),
      );
    expect([tooLong("ShortStrings", 125), tooLong("LongStrings", 250)]).toEqual([[], []]);
  });
});
