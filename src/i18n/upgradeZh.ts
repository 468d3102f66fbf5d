/** What the upgrade of a workbook of an earlier version says, in the pane and on the command line. */
export const upgradeZh = {
  title: "升级工作簿",
  searching: "正在看要升级什么…",
  found: "这个工作簿是旧版跟单助手做的。升级会做下面这些，您填的内容、选的期间和自己加的选项都保留。",
  advice:
    "升级不能一步撤销，请先用“文件 › 另存副本”留一份；存在 OneDrive 上的文件，也可以从“文件 › 信息 › 版本历史记录”恢复。升级时请同事先别编辑。",
  addSheets: (sheets: string) => `加上新表：${sheets}。`,
  addColumns: (sheet: string, headers: string) => `“${sheet}”加上新列：${headers}。内容由公式算出或先留空。`,
  addWorkingCells: (sheets: string, count: number) =>
    `加上公式要用的隐藏列和辅助项 ${count} 个（${sheets}），平时不用管。`,
  addOptions: (sheet: string, labels: string) => `“${sheet}”补上新的项目：${labels}。原来的值和列表不变。`,
  renewSheets: (sheets: string) =>
    `换上新的公式、输入检查和颜色规则：${sheets}。手工填在公式列里的值和自己加的颜色规则保留。`,
  keepRules: (sheets: string) => `“${sheets}”的表格挪了位置，输入检查和颜色规则保持原样。`,
  rebuildSheets: (sheets: string) => `重新做这些自动汇总的表：${sheets}。统计期间、汇总方式和下降原因照搬。`,
  keepSheet: (sheet: string, keptAs: string) => `“${sheet}”取消过保护，可能有您写的内容 → 原表留着，改名“${keptAs}”。`,
  start: "现在升级",
  later: "以后再说",
  upgrading: "正在升级，请先不要编辑单元格…",
  stopped: "已停下。做好的部分不影响使用，再升级一次会接着做完。",
  done: "升级完成，做了这些：",
  goOn: "继续",
  postponed: "这个工作簿还是旧版的：照常能用，只是没有新的列和汇总。",
  look: "升级…",
};
