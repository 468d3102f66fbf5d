/** What the workbench says around grid and pane. */
import type { Language } from "./language";

const zh = {
  title: "跟单助手 · 演示工作台",
  standIn: "这里代替 Excel 供试用，不是 Excel；正式使用请在 Excel 中加载插件。",
  newWorkbook: "新建",
  openWorkbook: "打开 .xlsx",
  saveWorkbook: "保存 .xlsx",
  otherLanguage: "EN",
  otherLanguageHint: "Switch to English",
  highlightOverdue: "标出逾期",
  highlightOverdueHint: "Excel 功能区里的按钮：给跟进已逾期的客户标色，再点一次取消",
  untitled: "未命名.xlsx",
  unsaved: "有未保存的更改",
  fixedDay: (day: string) => `今天按 ${day} 计算`,
  paneTitle: "跟单助手任务窗格",
  resizePane: "调整窗格宽度",
  gridTitle: "工作表",
  dropHere: "松开鼠标，打开这个工作簿",
  opening: (name: string) => `正在打开 ${name} …`,
  saving: "正在保存 …",
  saved: (name: string) => `已下载 ${name}`,
  discardTitle: "放弃未保存的更改？",
  discardMessage: "当前工作簿有未保存的更改，继续会丢失。",
  discard: "放弃更改",
  cancel: "取消",
  ok: "确定",
  partsTitle: "保存会丢失部分内容",
  partsMessage: (parts: string) =>
    `这个文件里有工作台不认识的内容：${parts}。保存后的文件不含这些内容，请不要用它覆盖原文件。`,
  saveWithoutParts: "仍然另存一份",
  wrongValue: "此值与为此单元格定义的数据验证限制不匹配。",
  protectedCell: "您试图更改的单元格位于受保护的工作表中。",
  invalidFormula: "这个公式有问题，请检查后再输入。",
  unsupportedEdit: "演示工作台不支持这个操作，请在 Excel 中进行。",
  failure: "出了点问题，工作簿没有改变。",
  fileErrors: {
    notAWorkbook: "这个文件不是 .xlsx 工作簿。",
    encrypted: "这个工作簿有打开密码，请先在 Excel 中取消密码。",
    damaged: "这个工作簿已损坏，打不开。",
    tooLarge: "这个工作簿太大，演示工作台打不开；请用 Excel 打开，或使用命令行。",
    unreadable: "无法读取这个文件。",
  },
};

type WorkbenchTexts = typeof zh;
export type FileErrorCode = keyof WorkbenchTexts["fileErrors"];

const en: WorkbenchTexts = {
  title: "Gendan workbench",
  standIn: "A stand-in for Excel to try the add-in; it is not Excel.",
  newWorkbook: "New",
  openWorkbook: "Open .xlsx",
  saveWorkbook: "Save .xlsx",
  otherLanguage: "中文",
  otherLanguageHint: "切换到中文",
  highlightOverdue: "Highlight overdue",
  highlightOverdueHint:
    "The button on Excel's ribbon: colours overdue customers; choose it again to remove the colours",
  untitled: "Untitled.xlsx",
  unsaved: "Unsaved changes",
  fixedDay: (day) => `Today counts as ${day}`,
  paneTitle: "Gendan task pane",
  resizePane: "Width of the pane",
  gridTitle: "Worksheets",
  dropHere: "Drop to open this workbook",
  opening: (name) => `Opening ${name} …`,
  saving: "Saving …",
  saved: (name) => `Downloaded ${name}`,
  discardTitle: "Discard unsaved changes?",
  discardMessage: "This workbook has unsaved changes; they would be lost.",
  discard: "Discard",
  cancel: "Cancel",
  ok: "OK",
  partsTitle: "Saving would lose content",
  partsMessage: (parts) =>
    `This file holds content that the workbench does not know: ${parts}. The saved file leaves it out; do not replace the original with it.`,
  saveWithoutParts: "Save a copy anyway",
  wrongValue: "This value doesn't match the data validation restrictions defined for this cell.",
  protectedCell: "The cell that you are trying to change is on a protected sheet.",
  invalidFormula: "There is a problem with this formula. Check it and enter it again.",
  unsupportedEdit: "The workbench cannot do this; use Excel for it.",
  failure: "Something went wrong; the workbook has not changed.",
  fileErrors: {
    notAWorkbook: "This file is not an .xlsx workbook.",
    encrypted: "This workbook has a password to open; remove it in Excel first.",
    damaged: "This workbook is damaged and cannot be opened.",
    tooLarge: "This workbook is too large for the workbench; open it in Excel, or use the command line.",
    unreadable: "The file cannot be read.",
  },
};

export const workbenchTexts: Readonly<Record<Language, WorkbenchTexts>> = { zh, en };
