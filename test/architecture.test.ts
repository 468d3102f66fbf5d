import { readFileSync } from "node:fs";
import path from "node:path";
import { ensureBuilt } from "../tools/ensureBuilt";
import { excelMentions, impureReadings } from "./sourceTree/forbiddenNames";
import { allowedImports, forbiddenArrows, importCycles, layerOf } from "./sourceTree/layers";
import { importsOf, projectFolder, readSourceFiles } from "./sourceTree/sourceFiles";

const files = readSourceFiles();
const paths = new Set(files.map((file) => file.path));
const arrows = files.flatMap((file) => importsOf(file, paths));
const pureLayers = ["i18n", "schema", "domain"];
const tablesOfData =
  /^src\/(?:i18n|schema\/(?:tables|presets|demo|synonyms|lists)|taskpane\/components\/iconPaths\.ts|embedded-excel\/protocol\/libraryMembers\.ts)/;
const source = (text: string, at = "src/domain/example.ts") => ({ path: at, text });

describe("Layers", () => {
  it("every folder of src is a layer of the design", () => {
    expect(files.filter((file) => !(layerOf(file.path)! in allowedImports)).map((file) => file.path)).toEqual([]);
  });

  it("a layer imports only what the design lets it", () => {
    expect(forbiddenArrows(arrows)).toEqual([]);
  });

  it("an arrow against the design is found, whether static, dynamic or of types only", () => {
    const known = new Set(["src/excel/tableStore.ts", "src/domain/day.ts", "src/schema/tables.ts"]);
    const example = source(
      `import type { A } from "../excel/tableStore"; import "../schema/tables"; void import("../domain/day");`,
      "src/schema/example.ts",
    );
    expect(forbiddenArrows(importsOf(example, known)).map((arrow) => arrow.to)).toEqual([
      "src/excel/tableStore.ts",
      "src/domain/day.ts",
    ]);
  });

  it("no file imports itself through others", () => {
    expect(importCycles(arrows)).toEqual([]);
  });

  it("a cycle of imports is found", () => {
    const ring = ["a", "b", "c", "b"].map((from, index, all) => ({ from, to: all[index + 1] ?? "d" }));
    expect(importCycles(ring)).toEqual([["b", "c"]]);
  });
});

describe("Names", () => {
  it("only src/excel mentions Excel's types and values", () => {
    const outside = files.filter((file) => layerOf(file.path) !== "excel");
    expect(outside.flatMap(excelMentions)).toEqual([]);
  });

  it.each([
    ["let sheet: Excel.Worksheet;", 1],
    ["await Excel.run(work);", 1],
    ["start(Excel);", 1],
    ["interface Globals { Excel: typeof Excel }", 0],
    ["const { Excel } = globals;", 0],
    ["globals.Excel", 0],
    ["// Excel.run", 0],
  ])("mentions of Excel in %j: %i", (text, count) => {
    expect(excelMentions(source(text))).toHaveLength(count);
  });

  it("pure layers read no clock, no chance and no language of the machine", () => {
    const pure = files.filter((file) => pureLayers.includes(layerOf(file.path) ?? ""));
    expect(pure.flatMap(impureReadings)).toEqual([]);
  });

  it.each([
    ["new Date()", 1],
    ["new Date(serial)", 0],
    ["Date.now()", 1],
    ["Date.UTC(2026, 0, 1)", 0],
    ["Math.random()", 1],
    ["a.localeCompare(b)", 1],
    ['a.localeCompare(b, "zh-CN")', 0],
    ["new Intl.Collator()", 1],
    ["count.toLocaleString()", 1],
    ["navigator.language", 1],
  ])("impure readings in %j: %i", (text, count) => {
    expect(impureReadings(source(text))).toHaveLength(count);
  });
});

describe("Sizes", () => {
  it("no file is longer than 250 lines, tables of data excepted", () => {
    const long = files.filter((file) => !tablesOfData.test(file.path) && file.text.split("\n").length > 251);
    expect(long.map((file) => file.path)).toEqual([]);
  });
});

describe("Bundles", () => {
  it("the add-in's bundles hold nothing of the host, the workbench or the command line, nor a library of theirs", async () => {
    await ensureBuilt();
    const modules = JSON.parse(readFileSync(path.join(projectFolder, "dist/addin-modules.json"), "utf8")) as string[];
    expect(modules).toContain("src/taskpane/main.tsx");
    expect(modules).toContain("src/commands/main.ts");
    expect(
      modules.filter((name) => /^src\/(?:embedded-excel|workbench|cli)\/|node_modules\/(?:@odoo|chart\.js)/.test(name)),
    ).toEqual([]);
  }, 120_000);
});
