/** Workbooks of version 1 after the upgrade, as files: they are what a new workbook of this version is. */
import { upgradeWorkbook } from "../../src/actions/upgradeWorkbook";
import type { Language } from "../../src/i18n/language";
import { planWorkbook } from "../../src/schema/plan/planWorkbook";
import type { PresetKey } from "../../src/schema/presets/preset";
import { tableKeys } from "../../src/schema/tables/tables";
import type { WorkbookPlan } from "../../src/schema/workbookPlan";
import { earlierFile, type earlierKinds } from "../builders/earlierVersion";
import { openExcel, readTable, today } from "../builders/trackerExcel";
import { findWorkbookFileFaults } from "../office/findWorkbookFileFaults";
import { describeWithLibreOffice, inspectWithLibreOffice } from "../office/libreOffice";
import { findOpenXmlErrors, stopOpenXmlValidator } from "../office/openXmlValidator";
import { foundFacts } from "./foundFacts";
import { plannedFacts } from "./plannedFacts";
import type { FileFacts } from "./sheetFacts";

interface UpgradedFile {
  readonly file: Uint8Array;
  /** Records by table. */
  readonly rowCounts: ReadonlyMap<string, number>;
}

async function upgradeFile(preset: PresetKey, language: Language): Promise<UpgradedFile> {
  const opened = await openExcel({ bytes: earlierFile(preset, language) });
  try {
    await upgradeWorkbook();
    const rows = await Promise.all(tableKeys.map(readTable));
    const rowCounts = new Map<string, number>(tableKeys.map((key, index) => [key, rows[index]?.length ?? 0]));
    return { file: await opened.excel.save(), rowCounts };
  } finally {
    opened.close();
  }
}

/** As many records as the file has: where they end says where formulas stand. */
function planAsFilled(plan: WorkbookPlan, rowCounts: UpgradedFile["rowCounts"]): WorkbookPlan {
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => {
      const count = rowCounts.get(table.name);
      return count === undefined ? table : { ...table, rows: Array.from({ length: count }, () => []) };
    }),
  }));
  return { ...plan, sheets };
}

export function describeUpgradedFiles(kinds: typeof earlierKinds): void {
  jest.setTimeout(300_000);
  afterAll(stopOpenXmlValidator);

  describe.each(kinds)("A workbook of version 1, preset %s in %s, after the upgrade", (preset, language) => {
    let file: Uint8Array;
    let planned: FileFacts;
    beforeAll(async () => {
      const upgraded = await upgradeFile(preset, language);
      file = upgraded.file;
      planned = plannedFacts(planAsFilled(planWorkbook({ preset, language, today, demo: true }), upgraded.rowCounts));
    });

    test("has no fault on which Excel repairs, and no error by Microsoft's schemas", async () => {
      expect(findWorkbookFileFaults(file)).toEqual([]);
      expect(await findOpenXmlErrors(file)).toEqual([]);
    });

    describeWithLibreOffice("is recalculated by LibreOffice", () => {
      let found: FileFacts;
      let errors: Record<string, unknown>;
      beforeAll(async () => {
        const inspected = await inspectWithLibreOffice(file);
        found = foundFacts(inspected);
        errors = Object.fromEntries(Object.entries(inspected.sheets).map(([name, sheet]) => [name, sheet.errors]));
      });

      test("without an error value in any cell", () => {
        expect(errors).toEqual(Object.fromEntries(Object.keys(planned.sheets).map((name) => [name, {}])));
      });

      test.each(["formulas", "validations", "colourRules", "frozen", "isProtected", "page", "charts"] as const)(
        "with the %s of a new workbook",
        (fact) => {
          const ofAll = ({ sheets }: FileFacts) =>
            Object.fromEntries(Object.entries(sheets).map(([name, sheet]) => [name, sheet[fact]]));
          expect(ofAll(found)).toEqual(ofAll(planned));
        },
      );

      test("with its sheets, names and tables", () => {
        expect(Object.keys(found.sheets)).toEqual(Object.keys(planned.sheets));
        expect(found.names).toEqual(planned.names);
        expect(found.tables).toEqual(planned.tables);
      });
    });
  });
}
