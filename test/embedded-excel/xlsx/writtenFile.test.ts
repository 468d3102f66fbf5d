import fc from "fast-check";
import { createStyleTable } from "../../../src/embedded-excel/model/styleTable";
import type { WorkbookState } from "../../../src/embedded-excel/model/workbookState";
import { writeXlsx } from "../../../src/embedded-excel/xlsx/writeXlsx";
import { findWorkbookFileFaults } from "../../office/findWorkbookFileFaults";
import type { InspectedWorkbook } from "../../office/inspectedWorkbook";
import { describeWithLibreOffice, inspectWithLibreOffice } from "../../office/libreOffice";
import { findOpenXmlErrors, stopOpenXmlValidator } from "../../office/openXmlValidator";
import { anyWorkbook } from "./anyWorkbook";
import { aFullWorkbook } from "./aFullWorkbook";
import { aChart, aSheet, aStyle, aTable, aValidation, aWorkbook } from "./aWorkbook";

describe("a written file", () => {
  afterAll(stopOpenXmlValidator);

  test("has no error by Microsoft's schemas", async () => {
    expect(await findOpenXmlErrors(await writeXlsx(aFullWorkbook(), () => null))).toEqual([]);
  }, 60_000);

  test("has none whatever the workbook holds", async () => {
    for (const state of fc.sample(anyWorkbook, { numRuns: 12, seed: 7 })) {
      expect(await findOpenXmlErrors(await writeXlsx(state, () => null))).toEqual([]);
    }
  }, 120_000);

  test("has none of the faults on which Excel repairs", async () => {
    expect(findWorkbookFileFaults(await writeXlsx(aFullWorkbook(), () => null))).toEqual([]);
  });
});

const dataRows = { top: 1, bottom: 1_048_575 };

/** Customers and their follow-ups as this project writes them. */
function aTradeWorkbook(): WorkbookState {
  const styles = createStyleTable();
  const header = styles.indexOf(aStyle({ bold: true, fillColor: "#107C41", fontColor: "#FFFFFF" }));
  const date = styles.indexOf(aStyle({ numberFormat: "yyyy-mm-dd" }));
  const lastContact = "=MAXIFS(FollowUps[日期],FollowUps[客户],Customers[[#This Row],[客户名称]])";
  const overdue = "=MAX(0,TodayDate-Customers[[#This Row],[最近跟进]])";
  const row = [{ formula: lastContact }, { formula: overdue }];
  const customers = aSheet("客户", {
    inputs: [
      ["客户名称", "阶段", "最近跟进", "逾期天数"],
      ["宏达", "新客户", ...row],
      ["华美", "成交", ...row],
    ],
    styleIndexes: [
      [header, header, header, header],
      [undefined, undefined, date],
      [undefined, undefined, date],
    ],
    columnWidths: new Map([
      [0, 96],
      [1, 48],
      [2, 72],
      [3, 60],
    ]),
    hiddenColumns: new Set([3]),
    frozenRows: 1,
    frozenColumns: 1,
    tables: [aTable("Customers", ["客户名称", "阶段", "最近跟进", "逾期天数"])],
    validations: [
      aValidation({
        areas: [{ ...dataRows, left: 1, right: 1 }],
        alert: { show: true, style: "Warning", title: "阶段有误", message: "请从列表选择" },
      }),
      aValidation({
        areas: [{ ...dataRows, left: 2, right: 2 }],
        ignoreBlanks: true,
        rule: { kind: "Date", operator: "GreaterThanOrEqualTo", formula1: "=DATE(2020,1,1)", formula2: "" },
      }),
    ],
    conditionalFormats: [
      {
        id: "1",
        areas: [{ ...dataRows, left: 0, right: 3 }],
        stopIfTrue: false,
        rule: { kind: "Custom", formula: "=$D2>30", format: { fillColor: "#FFC7CE", fontColor: "#9C0006" } },
      },
      {
        id: "2",
        areas: [{ ...dataRows, left: 3, right: 3 }],
        stopIfTrue: false,
        rule: { kind: "DataBar", color: "#638EC6" },
      },
    ],
    protection: { options: { allowAutoFilter: true }, password: "" },
    pageLayout: {
      ...aSheet("x").pageLayout,
      orientation: "Landscape",
      fitToPages: { wide: 1, tall: 0 },
      titleRows: { first: 0, last: 0 },
      printArea: { top: 0, left: 0, bottom: 2, right: 3 },
      footerCenter: "第 &P 页",
    },
    charts: [
      aChart({
        name: "逾期",
        title: { text: "逾期天数", visible: true },
        series: [
          {
            name: "逾期天数",
            nameReference: "'客户'!$D$1",
            valuesReference: "'客户'!$D$2:$D$3",
            categoriesReference: "'客户'!$A$2:$A$3",
            color: "#107C41",
          },
        ],
      }),
    ],
  });
  const followUps = aSheet(
    "跟进",
    {
      inputs: [
        ["客户", "日期"],
        ["宏达", 45_000],
        ["宏达", 45_010],
        ["华美", 45_020],
      ],
      tables: [aTable("FollowUps", ["客户", "日期"], { id: "2", area: { top: 0, left: 0, bottom: 3, right: 1 } })],
    },
    2,
  );
  const options = aSheet("选项", { inputs: [["新客户", { formula: "=TODAY()" }], ["成交"]] }, 3);
  return aWorkbook([customers, followUps, options], {
    styles,
    names: [
      { name: "TodayDate", formula: "='选项'!$B$1", visible: true, comment: "" },
      { name: "StageList", formula: "='选项'!$A$1:$A$2", visible: true, comment: "" },
    ],
  });
}

describeWithLibreOffice("a written file in LibreOffice", () => {
  let found: InspectedWorkbook;
  beforeAll(async () => {
    const bytes = await writeXlsx(aTradeWorkbook(), () => null);
    found = await inspectWithLibreOffice(bytes, { cells: [{ sheet: "选项", cell: "B1", value: 45_050 }] });
  }, 120_000);

  const customers = () => found.sheets["客户"]!;

  test("calculates the formulas anew for the day that was typed", () => {
    expect(customers().values.slice(1, 3)).toEqual([
      ["宏达", "新客户", 45_010, 40],
      ["华美", "成交", 45_020, 30],
    ]);
    expect(customers().errors).toEqual({});
  });

  test("has the same formulas, tables and names", () => {
    expect(customers().formulas.C2).toBe("=MAXIFS(FollowUps[日期];FollowUps[客户];Customers[[#This Row];[客户名称]])");
    expect(found.tables.Customers).toEqual({ sheet: "客户", range: "A1:D3", hasFilter: true });
    expect(found.names).toEqual({ TodayDate: "$选项.$B$1", StageList: "$选项.$A$1:$A$2" });
  });

  test("has the same validations", () => {
    expect(customers().validations).toEqual([
      expect.objectContaining({
        ranges: ["B2:B1048576"],
        type: "LIST",
        formula1: "StageList",
        ignoreBlanks: false,
        alertStyle: "WARNING",
        errorTitle: "阶段有误",
        errorMessage: "请从列表选择",
      }),
      expect.objectContaining({
        ranges: ["C2:C1048576"],
        type: "DATE",
        operator: "GREATER_EQUAL",
        formula1: "DATE(2020;1;1)",
        ignoreBlanks: true,
        alertStyle: "STOP",
      }),
    ]);
  });

  test("has the same colours", () => {
    expect(customers().fillColors).toEqual({ "A1:D1": "#107C41" });
    expect(customers().conditionalFormats).toEqual([
      expect.objectContaining({
        ranges: ["A2:D1048576"],
        formula: "$D2>30",
        fillColor: "#FFC7CE",
        fontColor: "#9C0006",
      }),
      expect.objectContaining({ ranges: ["D2:D1048576"], kind: "dataBar", color: "#638EC6" }),
    ]);
  });

  test("has the same view, protection and page", () => {
    const { frozen, isProtected, page, columns } = customers();
    expect(frozen).toEqual({ rows: 1, columns: 1 });
    expect(isProtected).toBe(true);
    expect(page).toEqual({
      isLandscape: true,
      titleRows: [0, 0],
      printAreas: ["A1:D3"],
      pagesWide: 1,
      scalePercent: 100,
      breakRows: [],
      footer: expect.stringMatching(/^第 \d+ 页$/) as string,
    });
    expect(columns.map(({ isVisible }) => isVisible)).toEqual([true, true, true, false]);
    // LibreOffice measures in digits of the font that the machine has: the widths to each other are what counts.
    const [first = 0, ...others] = columns.map(({ points }) => points);
    for (const [index, points] of [48, 72, 60].entries()) expect((others[index]! / first) * 96).toBeCloseTo(points, 0);
  });

  test("has the same chart", () => {
    expect(customers().charts).toEqual([
      expect.objectContaining({
        name: "逾期",
        title: "逾期天数",
        type: "ColumnChartType",
        hasLegend: true,
        series: [{ values: "$客户.$D$2:$D$3", name: "$客户.$D$1" }],
      }),
    ]);
  });
});
