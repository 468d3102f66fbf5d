/** What the repair of a damaged workbook says. */
export const repairZh = {
  title: "检查与修复",
  searching: "正在检查工作簿…",
  found: "检查到以下问题。点“修复”会按下面的办法补回来，您填的内容不会改动。",
  advice: "如果刚刚误删，先按 Ctrl+Z 撤销最好；也可以从“文件 › 信息 › 版本历史记录”恢复。",
  addSheet: (sheet: string) => `“${sheet}”表不见了 → 按原样新建；原来表里的内容只能从版本历史找回。`,
  addOptions: (sheet: string) => `“${sheet}”表不见了 → 按默认值新建，自己加的选项和天数要重新填。`,
  addReport: (sheet: string) => `“${sheet}”表不见了 → 按原样新建，数字自动算出。`,
  addTable: (sheet: string) => `“${sheet}”里的表格不见了 → 在原处新建空表。`,
  remakeTable: (sheet: string, rows: number) =>
    `“${sheet}”的 ${rows} 行还在，但已不是表格 → 重新设为表格，一行不少；公式列按公式重算。`,
  addColumn: (sheet: string, column: string) => `“${sheet}”少了“${column}”列 → 补回原处，公式列自动填好，其他列留空。`,
  adoptColumn: (sheet: string, column: string, header: string) =>
    `“${sheet}”的“${header}”列在“${column}”的位置上 → 当作“${column}”使用，列名不改。`,
  renewNames: (count: number) => `丢了 ${count} 个内部名称 → 按列名和标签重新建立。`,
  renewFormulas: (sheets: string) =>
    `这些表的公式可能引用了丢失的内容 → 重写公式：${sheets}。手工填在公式列里的值保留。`,
  cannotRepair: (sheet: string, what: string) =>
    `“${sheet}”里的“${what}”这一行不见了，补不回来；先按默认值计算。请撤销删除，或从版本历史恢复。`,
  nothing: "没有发现问题。",
  repair: "修复",
  repairing: "正在修复，请先不要编辑单元格…",
  done: "修复完成，做了这些：",
  nothingDone: "没有可以自动修复的内容。",
  locked: (sheets: string) => `“${sheets}”有密码保护，公式没有改。请撤销保护后再修复一次。`,
  goOn: "继续",
  later: "暂不修复",
  check: "检查并修复",
  incomplete: "工作簿里有一部分丢失了，有些功能可能不能用。",
};
