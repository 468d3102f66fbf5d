/** The workbooks that set-up makes, as files: what other programs say about them. */
import { languages, type Language } from "../../src/i18n/language";
import { planWorkbook } from "../../src/schema/plan/planWorkbook";
import type { PresetKey } from "../../src/schema/presets/preset";
import { presetKeys } from "../../src/schema/presets/presets";
import type { WorkbookPlan } from "../../src/schema/workbookPlan";
import { openTracker, today, type OpenedExcel } from "../builders/trackerExcel";
import { findWorkbookFileFaults } from "../office/findWorkbookFileFaults";
import { describeWithLibreOffice, findErrorsWithLibreOffice, inspectWithLibreOffice } from "../office/libreOffice";
import { findOpenXmlErrors, stopOpenXmlValidator } from "../office/openXmlValidator";
import { columnLetters } from "../../src/schema/formulaText";
import { shownCells } from "../workbook/threeWays/shownCells";
import { foundFacts } from "./foundFacts";
import { plannedFacts } from "./plannedFacts";
import type { FileFacts } from "./sheetFacts";

type Content = "empty" | "with demo data";

interface SavedTracker {
  readonly bytes: Uint8Array;
  /** By sheet and cell, before it was saved. */
  readonly errors: readonly string[];
}

const saved = new Map<string, Promise<SavedTracker>>();

function savedTracker(preset: PresetKey, language: Language, content: Content): Promise<SavedTracker> {
  const key = `${preset} ${language} ${content}`;
  const tracker = saved.get(key) ?? saveTracker(preset, language, content);
  saved.set(key, tracker);
  return tracker;
}

async function fileOf(...kind: Parameters<typeof savedTracker>): Promise<Uint8Array> {
  return (await savedTracker(...kind)).bytes;
}

async function saveTracker(preset: PresetKey, language: Language, content: Content): Promise<SavedTracker> {
  const opened = await openTracker({ preset, language, withDemoData: content !== "empty" });
  try {
    return { bytes: await opened.excel.save(), errors: findShownErrors(opened) };
  } finally {
    opened.close();
  }
}

const errorValue = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|ERROR)/;

function findShownErrors(opened: OpenedExcel): string[] {
  return opened.excel.state.sheets.flatMap(({ name }) =>
    shownCells(opened)(name).flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        errorValue.test(String(cell)) ? [`${name} ${columnLetters(column)}${row + 1} ${String(cell)}`] : [],
      ),
    ),
  );
}

export type FileKind = readonly [PresetKey, Language];

/** Every preset in every language, half of them in the first list: in each language two presets. */
export const fileKinds = presetKeys.map((preset, index): [FileKind, FileKind] => {
  const [first, second] = index % 2 === 0 ? languages : [...languages].reverse();
  return [
    [preset, first ?? "zh"],
    [preset, second ?? "en"],
  ];
});

/** Files of these kinds, empty and with demo rows. */
export function describeTrackerFiles(kinds: readonly FileKind[]): void {
  jest.setTimeout(300_000);
  afterAll(stopOpenXmlValidator);
  const empty = kinds.map((kind): [...FileKind, Content] => [...kind, "empty"]);
  const filled = kinds.map((kind): [...FileKind, Content] => [...kind, "with demo data"]);

  test.each([...filled, ...empty])(
    "The embedded Excel shows no error value in any cell of preset %s in %s, %s",
    async (...kind) => {
      expect((await savedTracker(...kind)).errors).toEqual([]);
    },
  );

  test.each([...filled, ...empty])(
    "The file of preset %s in %s, %s, has no fault on which Excel repairs",
    async (...kind) => {
      expect(findWorkbookFileFaults(await fileOf(...kind))).toEqual([]);
    },
  );

  // A second and a half each; empty workbooks differ from one another in words only.
  test.each([...filled, ...empty.slice(0, 1)])(
    "The file of preset %s in %s, %s, has no error by Microsoft's schemas",
    async (...kind) => {
      expect(await findOpenXmlErrors(await fileOf(...kind))).toEqual([]);
    },
  );

  describeWithLibreOffice("LibreOffice finds", () => {
    test.each(empty)("no error value in any cell of preset %s in %s, %s", async (preset, language, content) => {
      const errors = await findErrorsWithLibreOffice(await fileOf(preset, language, content));
      expect(errors).toEqual(noErrors(planWorkbook({ preset, language, today, demo: false })));
    });

    describe.each(filled)("in the file of preset %s in %s, %s,", (...kind) => {
      const [preset, language] = kind;
      const plan = planWorkbook({ preset, language, today, demo: true });
      const planned = plannedFacts(plan);
      let found: FileFacts;
      let errors: Record<string, Record<string, string>>;

      beforeAll(async () => {
        const inspected = await inspectWithLibreOffice(await fileOf(...kind));
        found = foundFacts(inspected);
        errors = Object.fromEntries(Object.entries(inspected.sheets).map(([name, sheet]) => [name, sheet.errors]));
      });

      test("no error value in any cell", () => {
        expect(errors).toEqual(noErrors(plan));
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
}

function noErrors({ sheets }: WorkbookPlan): Record<string, Record<string, string>> {
  return Object.fromEntries(sheets.map(({ name }) => [name, {}]));
}

function closeTo(width: number): unknown {
  return expect.closeTo(width, 2) as unknown;
}
