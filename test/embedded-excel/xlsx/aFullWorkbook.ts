import { createStyleTable } from "../../../src/embedded-excel/model/styleTable";
import type { WorkbookState } from "../../../src/embedded-excel/model/workbookState";
import { aChart, aSheet, aStyle, aTable, aValidation, aWorkbook } from "./aWorkbook";

const style = createStyleTable();
const header = style.indexOf(
  aStyle({
    bold: true,
    fillColor: "#107C41",
    fontColor: "#FFFFFF",
    fontName: "微软雅黑",
    wrapText: true,
    horizontalAlignment: "Center",
    verticalAlignment: "Center",
  }),
);
const date = style.indexOf(aStyle({ numberFormat: "yyyy-mm-dd", locked: false }));
const phone = style.indexOf(
  aStyle({
    numberFormat: "@",
    indentLevel: 1,
    borders: {
      EdgeBottom: { style: "Continuous", color: "#D0D0D0" },
      EdgeLeft: { style: "Dash", color: "#FF0000", weight: "Medium" },
    },
  }),
);

/** One of everything that a workbook may hold. */
export function aFullWorkbook(): WorkbookState {
  const rowFormula = {
    formula: '=IF(客户[[#This Row],[手机]]="","",MAXIFS(客户[建档],客户[名称],客户[[#This Row],[名称]]))',
  };
  const customers = aSheet("客户's & <表>", {
    inputs: [
      ["名称", "手机", "建档", "最近"],
      ["宏达 <贸易>", "13800138000", 45000, rowFormula],
      ["=1+1", "007", 45000.5, rowFormula],
      ["多行\n文字 _x0041_ \u0007", " 前后空格 ", -1.5, { formula: "=1/0" }],
      [true, false, "#N/A", { formula: "='选项'!A1&\"x\"" }],
      ["", null, 0, null],
    ],
    styleIndexes: [
      [header, header, header, header],
      [undefined, phone, date, date],
      [undefined, phone, date],
      [],
      [0, 0, 0, 0],
    ],
    columnStyleIndexes: new Map([
      [1, phone],
      [5, date],
    ]),
    columnWidths: new Map([
      [0, 120],
      [1, 90.75],
      [7, 33.33],
    ]),
    hiddenColumns: new Set([3, 8]),
    rowHeights: new Map([
      [0, 30],
      [40, 22.5],
    ]),
    hiddenRows: new Set([3, 50]),
    tabColor: "#107C41",
    showGridlines: false,
    frozenRows: 1,
    frozenColumns: 2,
    tables: [
      aTable("客户", ["名称", "手机", "建档", "最近"], {
        id: "3",
        style: "TableStyleLight9",
        showBandedRows: false,
        columns: [
          { id: 1, name: "名称", calculatedFormula: null },
          { id: 2, name: "手机", calculatedFormula: null },
          { id: 5, name: "建档", calculatedFormula: null },
          { id: 4, name: "最近", calculatedFormula: rowFormula.formula },
        ],
      }),
    ],
    names: [{ name: "Local", formula: "='客户''s & <表>'!$A$1", visible: true, comment: "" }],
    hyperlinks: [
      {
        area: { top: 1, left: 0, bottom: 1, right: 0 },
        address: "mailto:a@example.com?subject=%E8%B7%9F",
        documentReference: "",
        screenTip: "写信",
      },
      { area: { top: 2, left: 0, bottom: 2, right: 1 }, address: "", documentReference: "'选项'!A1", screenTip: "" },
    ],
    protection: {
      options: { allowAutoFilter: true, allowSort: true, allowFormatColumns: true },
      password: "",
    },
    pageLayout: {
      orientation: "Landscape",
      paperSize: "A4",
      fitToPages: { wide: 1, tall: 0 },
      scalePercent: 100,
      printArea: { top: 0, left: 0, bottom: 20, right: 3 },
      titleRows: { first: 0, last: 1 },
      centerHorizontally: true,
      footerCenter: "第 &P 页，共 &N 页",
      headerCenter: "客户 <表>",
      rowBreaks: [10, 20],
      margins: { top: 50.4, bottom: 36, left: 28.8, right: 28.8 },
    },
  });
  const options = aSheet(
    "选项",
    {
      visibility: "Hidden",
      inputs: [["新客户"], ["成交"], [1], [2]],
      validations: [
        aValidation({
          alert: { show: true, style: "Warning", title: "阶段", message: '请从列表中选择。\n"阶段" <必填>' },
          prompt: { show: true, title: "提示", message: "选一个" },
        }),
        aValidation({
          areas: [
            { top: 2, left: 1, bottom: 9, right: 1 },
            { top: 20, left: 1, bottom: 20, right: 1 },
          ],
          ignoreBlanks: true,
          rule: { kind: "Custom", formula: '=AND(LEN(B3)=11,IFNA(LEFT(B3,1)="1",FALSE))' },
        }),
        aValidation({
          rule: { kind: "List", source: "A,B,C", inCellDropDown: false },
          alert: { show: false, style: "Stop", title: "", message: "" },
        }),
        aValidation({ rule: { kind: "Date", operator: "GreaterThanOrEqualTo", formula1: "=C3", formula2: "" } }),
        aValidation({ rule: { kind: "Decimal", operator: "Between", formula1: "0", formula2: "99999999.99" } }),
        aValidation({
          rule: { kind: "WholeNumber", operator: "NotBetween", formula1: "1", formula2: "=$A$4" },
          alert: { show: true, style: "Information", title: "t", message: "m" },
        }),
        aValidation({ rule: { kind: "TextLength", operator: "LessThan", formula1: "20", formula2: "" } }),
        aValidation({ rule: { kind: "Time", operator: "NotEqualTo", formula1: "0.5", formula2: "" } }),
      ],
      conditionalFormats: [
        {
          id: "1",
          areas: [{ top: 2, left: 0, bottom: 1_048_575, right: 5 }],
          stopIfTrue: true,
          rule: {
            kind: "Custom",
            formula: '=AND($C3<>"",$C3<TodayDate)',
            format: { fillColor: "#FFC7CE", fontColor: "#9C0006", bold: true, strikethrough: true },
          },
        },
        {
          id: "2",
          areas: [{ top: 2, left: 1, bottom: 9, right: 1 }],
          stopIfTrue: false,
          rule: {
            kind: "CellValue",
            operator: "Between",
            formula1: "1",
            formula2: "=$A$3",
            format: { numberFormat: "0.00", italic: true, underline: true },
          },
        },
        {
          id: "3",
          areas: [{ top: 2, left: 1, bottom: 9, right: 1 }],
          stopIfTrue: false,
          rule: { kind: "ContainsText", operator: "Contains", text: '逾期"1"', format: { fillColor: "#FFEB9C" } },
        },
        {
          id: "4",
          areas: [
            { top: 2, left: 2, bottom: 9, right: 2 },
            { top: 2, left: 4, bottom: 9, right: 4 },
          ],
          stopIfTrue: false,
          rule: { kind: "DataBar", color: "#638EC6" },
        },
        {
          id: "5",
          areas: [{ top: 2, left: 3, bottom: 9, right: 3 }],
          stopIfTrue: false,
          rule: { kind: "IconSet", style: "ThreeTrafficLights1" },
        },
      ],
      charts: [
        aChart({
          name: "区域",
          title: { text: "区域 <订单>", visible: true },
          series: [
            {
              name: "新客户",
              nameReference: "'选项'!$A$1",
              valuesReference: "'选项'!$A$3:$A$4",
              categoriesReference: "'选项'!$A$1:$A$2",
              color: "#107C41",
            },
          ],
        }),
        aChart({
          name: "环",
          type: "Doughnut",
          top: 300.25,
          series: [
            {
              name: "",
              nameReference: "",
              valuesReference: "'选项'!$A$3:$A$4",
              categoriesReference: "'选项'!$A$1:$A$2",
              color: "",
            },
          ],
          valueAxis: { numberFormat: "", title: "", visible: true },
        }),
        aChart({
          name: "线",
          type: "Line",
          legend: { visible: false, position: "Right" },
          series: [
            {
              name: "金额",
              nameReference: "",
              valuesReference: "'选项'!$A$3:$A$4",
              categoriesReference: "",
              color: "#FF0000",
            },
          ],
          valueAxis: { numberFormat: "0.0%", title: "元", visible: true },
        }),
      ],
    },
    2,
  );
  return aWorkbook([customers, options], {
    styles: style,
    names: [
      { name: "TodayDate", formula: "=TODAY()", visible: true, comment: "今天" },
      { name: "StageList", formula: "='选项'!$A$1:$A$2", visible: true, comment: "" },
      { name: "gd.Customers.name", formula: "=客户[名称]", visible: false, comment: "" },
      { name: "Weekend", formula: '="0000011"', visible: true, comment: "" },
    ],
    activeSheetId: customers.id,
    calculationMode: "AutomaticExceptTables",
    settings: new Map([
      ["preset", '"外贸"'],
      ["seen", '{"today":45000,"text":"<&\\"\'"}'],
    ]),
    properties: { title: "跟单助手", subject: "s", author: "张三 & Co", keywords: "a, b", comments: "多行\n备注" },
  });
}
