import type { Language } from "./language";

/** Parts of a file that the embedded Excel does not know, as it names them, in Chinese. */
const chineseNames: Readonly<Record<string, string>> = {
  "array formulas": "数组公式",
  "background pictures": "背景图片",
  "chart sheets": "图表工作表",
  "charts of other kinds": "其他类型的图表",
  "column page breaks": "垂直分页符",
  comments: "批注",
  "custom views": "自定义视图",
  "data connections": "数据连接",
  "data model": "数据模型",
  "data of other add-ins": "其他加载项的数据",
  "dialog sheets": "对话框工作表",
  "digital signatures": "数字签名",
  "embedded objects": "嵌入对象",
  "filter settings": "筛选条件",
  "filters outside tables": "表格以外的筛选",
  "form controls": "表单控件",
  "grouped columns": "分组的列",
  "grouped rows": "分组的行",
  ink: "墨迹",
  "linked data types": "链接的数据类型",
  "links to other workbooks": "其他工作簿的链接",
  macros: "宏",
  "merged cells": "合并单元格",
  pictures: "图片",
  "pictures in cells": "单元格图片",
  "pivot tables": "数据透视表",
  "Power Query": "Power Query 查询",
  "ranges with their own password": "单独加密的区域",
  scenarios: "方案",
  "shapes and text boxes": "形状和文本框",
  slicers: "切片器",
  SmartArt: "SmartArt 图形",
  sparklines: "迷你图",
  "text with several formats in one cell": "单元格内的多种文字格式",
  timelines: "日程表",
  "what-if data tables": "模拟运算表",
  "XML maps": "XML 映射",
};

function namePart(part: string, language: Language): string {
  return language === "zh" ? (chineseNames[part] ?? part) : part;
}

export function listParts(parts: readonly string[], language: Language): string {
  return parts.map((part) => namePart(part, language)).join(language === "zh" ? "、" : ", ");
}
