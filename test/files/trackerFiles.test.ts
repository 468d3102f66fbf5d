/** The workbooks that set-up makes, as files: what other programs say about them. */
import { languages, type Language } from "../../src/i18n/language";
import { planWorkbook } from "../../src/schema/plan/planWorkbook";
import type { PresetKey } from "../../src/schema/presets/preset";
import { presetKeys } from "../../src/schema/presets/presets";
import { openTracker, today } from "../builders/trackerExcel";
import { findWorkbookFileFaults } from "../office/findWorkbookFileFaults";
import { describeWithLibreOffice, inspectWithLibreOffice } from "../office/libreOffice";
import { findOpenXmlErrors, stopOpenXmlValidator } from "../office/openXmlValidator";
import { foundFacts } from "./foundFacts";
import { plannedFacts } from "./plannedFacts";
import type { FileFacts } from "./sheetFacts";

jest.setTimeout(300_000);

afterAll(stopOpenXmlValidator);

const workbooks = presetKeys.flatMap((preset) =>
  languages.flatMap((language): [PresetKey, Language, "empty" | "with demo data"][] => [
    [preset, language, "empty"],
    [preset, language, "with demo data"],
  ]),
);

const files = new Map<string, Promise<Uint8Array>>();

function fileOf(preset: PresetKey, language: Language, content: string): Promise<Uint8Array> {
  const key = `${preset} ${language} ${content}`;
  const file = files.get(key) ?? saveTracker(preset, language, content);
  files.set(key, file);
  return file;
}

async function saveTracker(preset: PresetKey, language: Language, content: string): Promise<Uint8Array> {
  const opened = await openTracker({ preset, language, withDemoData: content !== "empty" });
  try {
    return await opened.excel.save();
  } finally {
    opened.close();
  }
}

describe.each(workbooks)("The file of preset %s in %s, %s", (...kind) => {
  test("has no error by Microsoft's schemas", async () => {
    expect(await findOpenXmlErrors(await fileOf(...kind))).toEqual([]);
  });

  test("has none of the faults on which Excel repairs", async () => {
    expect(findWorkbookFileFaults(await fileOf(...kind))).toEqual([]);
  });
});

describeWithLibreOffice("LibreOffice finds", () => {
  describe.each(workbooks)("in the file of preset %s in %s, %s,", (...kind) => {
    const [preset, language, content] = kind;
    let errors: Record<string, Record<string, string>>;
    let found: FileFacts;
    let planned: FileFacts;

    beforeAll(async () => {
      const inspected = await inspectWithLibreOffice(await fileOf(...kind));
      errors = Object.fromEntries(Object.entries(inspected.sheets).map(([name, sheet]) => [name, sheet.errors]));
      found = foundFacts(inspected);
      planned = plannedFacts(planWorkbook({ preset, language, today, demo: content !== "empty" }));
    });

    test("no error value after calculating anew", () => {
      expect(errors).toEqual(Object.fromEntries(Object.keys(planned.sheets).map((name) => [name, {}])));
    });

    test.each(["formulas", "validations", "colourRules", "frozen", "isProtected", "page", "charts"] as const)(
      "the same %s",
      (fact) => {
        const ofAll = ({ sheets }: FileFacts) =>
          Object.fromEntries(Object.entries(sheets).map(([name, sheet]) => [name, sheet[fact]]));
        expect(ofAll(found)).toEqual(ofAll(planned));
      },
    );

    test("the same widths to each other, and the same hidden columns", () => {
      for (const [name, { widths }] of Object.entries(planned.sheets)) {
        const shown = found.sheets[name]?.widths ?? [];
        // The used area leaves out a narrow empty column at the end.
        expect(shown.length).toBeGreaterThanOrEqual(widths.length - 1);
        const wanted = widths.slice(0, shown.length).map((width) => (width === null ? null : closeTo(width)));
        expect({ name, widths: shown.slice(0, wanted.length) }).toEqual({ name, widths: wanted });
      }
    });

    test("the same names and tables", () => {
      expect(found.names).toEqual(planned.names);
      expect(found.tables).toEqual(planned.tables);
    });
  });
});

function closeTo(width: number): unknown {
  return expect.closeTo(width, 2) as unknown;
}
