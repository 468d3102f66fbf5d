/** Words of the import, in the pane, on the result sheet and on the command line. */
export interface TwinWords {
  /** Header of the field that is the same. */
  readonly label: string;
  readonly value: string;
  readonly customer: string;
}

export const importZh = {
  faults: {
    ambiguousDate: (value: string) => `“${value}”分不清月和日，请写成 2026-03-05`,
    lostDigits: (value: string) => `“${value}”的数字已被表格软件截断，请从原始数据重新导出`,
    brokenQuotes: () => "引号没有成对，这一行读不出来",
    tooManyCells: (value: string) => `“${value}”超出了标题行的列数`,
    sameRecord: () => "工作簿里已有完全相同的一条",
    totalsRow: () => "这是合计行，不是一条记录",
    repeatedHeader: () => "这是重复的标题行，不是一条记录",
    loneCell: (value: string) => `整行只有“${value}”，不是一条记录`,
    aboveHeader: () => "这一行在标题行上面",
    hiddenRow: () => "这一行在原表中是隐藏的",
  },
  twin: ({ label, value, customer }: TwinWords) => `与客户“${customer}”重复：${label}“${value}”相同`,
  sheet: {
    name: "导入结果",
    line: "原行号",
    outcome: "结果",
    reason: "原因",
    rejected: "未导入",
    duplicate: "重复",
  },
  title: "导入已有表格",
  introduction: "客户名单、订单表、跟进记录都可以，不用先整理格式。导入前先给你看结果，导入后可以一键撤销。",
  step: (step: number, count: number) => `第 ${step} 步，共 ${count} 步`,
  source: {
    title: "从哪里导入？",
    file: "选择文件（.xlsx、.xls、.csv）",
    sheet: "这个工作簿里的工作表或表格",
    choose: "请选择",
    read: "读取",
    reading: "正在读取…",
    sheetOfFile: "文件里的工作表",
  },
  refusals: {
    notText: "认不出这个文件。请用 Excel 打开，另存为 .xlsx 再试。",
    fileEncrypted: "文件设了打开密码。请先在 Excel 中去掉密码再试。",
    fileDamaged: "文件读不出来。请用 Excel 打开，另存为 .xlsx 再试。",
    noRows: "里面没有数据。",
    noColumn: "请至少为一列选择对应的字段。",
  },
  mapping: {
    title: "核对各列",
    table: "导入到",
    found: (rows: number, line: number | null) =>
      line === null ? `共 ${rows} 行数据，没有标题行。` : `标题在第 ${line} 行，下面有 ${rows} 行数据。`,
    leaveOut: "不导入",
    columnLabel: (header: string) => `“${header}”对应的字段`,
    samples: "示例",
    blank: "（空）",
    unsure: "请核对",
    remembered: "已按上次的对应关系填好。",
    missing: (names: string) => `还没有对应：${names}。缺少这些内容的行不会导入。`,
    skipHidden: (count: number) => `跳过隐藏的 ${count} 行`,
    next: "查看结果",
  },
  preview: {
    title: "导入前看一看",
    counts: (read: number) => `共 ${read} 行：`,
    added: (count: number, table: string) => `${count} 条将导入“${table}”`,
    followUps: (count: number) => `另外拆出 ${count} 条跟进记录`,
    duplicates: (count: number) => `${count} 行重复，不导入`,
    rejected: (count: number) => `${count} 行有问题，不导入`,
    resultSheet: "没有导入的行连同原因会写到“导入结果”工作表，一行也不会丢。",
    newValues: (list: string, values: string) => `“${list}”将新增：${values}`,
    firstRecords: "前三条",
    reasons: "没有导入的原因",
    reasonLine: (line: number, header: string, reason: string) =>
      `第 ${line} 行${header === "" ? "" : ` ${header}`}：${reason}`,
    others: (count: number) => `还有 ${count} 行，见“导入结果”工作表`,
    start: (count: number) => `导入 ${count} 条`,
    onlyReport: "只写出未导入的行",
    back: "返回修改",
    preparing: "正在检查各行…",
  },
  done: {
    added: (count: number, followUps: number) =>
      followUps === 0 ? `已导入 ${count} 条。` : `已导入 ${count} 条，另有跟进记录 ${followUps} 条。`,
    left: (count: number, sheet: string) => `${count} 行没有导入，见“${sheet}”。`,
    openSheet: "打开导入结果",
    undo: "撤销整次导入",
    undone: (count: number) => `已撤销，${count} 条记录已移除。列表里新增的选项和“导入结果”表保留。`,
    changed: "有的记录导入后被改过，没有撤销，什么都没动。",
    gone: "有的记录已被删掉，没有撤销，什么都没动。",
    inUse: (tables: string) => `“${tables}”里已有人登记了与这批数据有关的内容，没有撤销，什么都没动。`,
    again: "再导入一份",
  },
  last: {
    whenAndWho: (when: string, who: string) => [when, who].filter((part) => part !== "").join("，"),
    brokenOff: (when: string, counts: string) => `上次导入（${when}）中途断了：现在工作簿里有${counts}。`,
    whole: (when: string, counts: string) => `上次导入（${when}）：${counts}。`,
    all: (count: number, table: string) => `“${table}” ${count} 条`,
    some: (count: number, total: number, table: string) => `“${table}” ${count} 条（应有 ${total} 条）`,
    mayGoOn: "也可能对方还在导入，移除前请先问一声。",
    takeOut: "移除已导入的部分",
    undo: "撤销上次导入",
    confirm: (count: number) => `要撤销上次导入吗？会移除 ${count} 条记录。`,
  },
};

export type ImportTexts = typeof importZh;
