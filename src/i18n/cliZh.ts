/** What the command line says; `cliEn.ts` says the same. */

/** What a sentence is about: a file, an option, a header …, and the words that would have been right. */
export interface CommandWords {
  readonly subject: string;
  readonly allowed: readonly string[];
}

/** What a file may hold that saving would lose, by the name that the file reader gives it. */
const chineseParts: Readonly<Record<string, string>> = {
  "pivot tables": "数据透视表",
  macros: "宏",
  comments: "批注",
  slicers: "切片器",
  timelines: "日程表",
  "links to other workbooks": "到其他工作簿的链接",
  "data model": "数据模型",
  "data connections": "数据连接",
  "embedded objects": "嵌入对象",
  "form controls": "表单控件",
  "merged cells": "合并单元格",
  sparklines: "迷你图",
  "Power Query": "Power Query 查询",
  "digital signatures": "数字签名",
};

export const cliZh = {
  help: `跟单助手 · Gendan 命令行

用法：gendan 命令 [文件.xlsx] [选项]
  new 文件.xlsx [--preset general|trade|retail|cosmetics] [--demo] [--today 日期]
      新建跟单工作簿
  schema [--json]
      列出各表的列、列表和业务类型
  import 文件.xlsx --table 表 --from 数据 [--sheet 工作表] [--map 列名=键 …] [--default 键=值 …] [--result-sheet] --out 新文件.xlsx [--json]
      导入 .xlsx、.xls 或 CSV（UTF-8、UTF-16、GB18030）；表：Customers FollowUps Orders Payments Feedback
  overdue 文件.xlsx [--today 日期] [--json]
      列出跟进已逾期的客户
  regions 文件.xlsx --from 日期 --to 日期 [--by region|owner|source|industry] [--today 日期] [--json]
      按地区汇总订单
  highlight 文件.xlsx --out 新文件.xlsx [--today 日期] [--json]
      在客户表中标出逾期的客户
  check 文件.xlsx [--fix [--formulas] --out 新文件.xlsx] [--today 日期] [--json]
      体检：列出有问题的地方；--fix 另存一份，改好只有一种改法的，并重写被打乱的输入检查和颜色；--formulas 同时恢复被盖住的公式
  export 文件.xlsx --out 备份 [--json] [--password 密码 | --password-stdin]
      备份：原样另存一份 .xlsx，给了密码就加密（AES-256，密码丢了谁也打不开）；--json 把所有记录和选项写成 JSON；
      --password-stdin 从标准输入的第一行读密码，不留在命令历史里
  diff 文件.xlsx 备份 [--password 密码 | --password-stdin] [--json]
      逐条列出和备份（.json 或 .xlsx）不同的地方
  restore 备份 --out 新文件.xlsx [--password 密码 | --password-stdin] [--json]
      用备份重建一份工作簿：同样的业务类型、语言、选项和自定义字段，以及全部记录
  split 文件.xlsx --by owner|region --out 文件夹 [--password 密码 | --password-stdin] [--json]
      按业务员或地区拆成几份，每份只有自己客户的记录
  log 文件.xlsx [--last 条数] [--json]
      列出操作记录，最近的在前；行首的编号给 undo 用
  undo 文件.xlsx 编号 --out 新文件.xlsx [--who 姓名] [--json]
      另存一份，撤销这次操作；后来又改过的话就什么也不做
  upgrade 文件.xlsx (--out 新文件.xlsx | --dry-run) [--json]
      把旧版的工作簿升级到现在的版本；--dry-run 只列出会做什么
每个命令都可以加 --lang zh|en。已有的文件不会被覆盖，除非加 --force。
退出码：0 完成，1 输入有误，2 用法有误。`,
  errors: {
    commandMissing: ({ allowed }: CommandWords) => `请写明要做什么：${allowed.join("、")}。用 --help 查看用法。`,
    commandUnknown: ({ subject, allowed }: CommandWords) =>
      `没有 ${subject} 这个命令，可用的是：${allowed.join("、")}。`,
    optionUnknown: ({ subject }: CommandWords) => `这个命令没有 ${subject} 这个选项。用 --help 查看用法。`,
    optionMissing: ({ subject }: CommandWords) => `缺少选项 ${subject}。`,
    valueMissing: ({ subject }: CommandWords) => `选项 ${subject} 后面缺少内容。`,
    valueWrong: ({ subject, allowed }: CommandWords) =>
      allowed.length === 0 ? `${subject} 写得不对。` : `${subject} 写得不对，应为：${allowed.join("、")}。`,
    fileMissing: ({ subject }: CommandWords) => `${subject} 命令需要写明 .xlsx 文件。`,
    argumentUnknown: ({ subject }: CommandWords) => `多出了一项：${subject}。`,
    periodReversed: ({ subject }: CommandWords) => `时间段的结束早于开始：${subject}。`,
    fileNotFound: ({ subject }: CommandWords) => `找不到文件 ${subject}。`,
    fileNotReadable: ({ subject }: CommandWords) => `文件 ${subject} 读不出来，请检查权限。`,
    fileNotWorkbook: ({ subject }: CommandWords) => `${subject} 不是 .xlsx 工作簿。`,
    fileEncrypted: ({ subject }: CommandWords) =>
      `${subject} 设了打开密码：备份请加 --password 密码，其他文件请先在 Excel 中去掉密码。`,
    fileTooLarge: ({ subject }: CommandWords) => `${subject} 太大，无法打开。`,
    fileDamaged: ({ subject }: CommandWords) => `${subject} 已损坏，请用备份或历史版本。`,
    fileNotTracker: ({ subject }: CommandWords) => `${subject} 不是跟单工作簿，或缺少它的表。请先用 new 命令新建。`,
    fileExists: ({ subject }: CommandWords) => `文件 ${subject} 已经存在。换一个名称，或加 --force 覆盖。`,
    fileNotWritable: ({ subject }: CommandWords) => `文件 ${subject} 写不进去，请检查文件夹和权限。`,
    unmodelledParts: ({ subject, allowed }: CommandWords) =>
      `${subject} 里有保存后会丢失的内容：${allowed.map((part) => chineseParts[part] ?? part).join("、")}。没有保存；请在 Excel 中处理这个文件。`,
    workbookFailed: ({ subject }: CommandWords) => `工作簿处理失败（${subject}），没有保存。`,
    notText: ({ subject }: CommandWords) => `${subject} 不是工作簿或文本文件，或编码不是 UTF-8、UTF-16、GB18030。`,
    sheetMissing: ({ subject, allowed }: CommandWords) =>
      `数据文件里没有工作表“${subject}”，有的是：${allowed.join("、")}。`,
    noRows: ({ subject }: CommandWords) => `${subject} 是空的。`,
    headerMissing: ({ subject }: CommandWords) => `数据文件里没有“${subject}”这一列。`,
    columnUnknown: ({ subject }: CommandWords) => `表里没有可以导入的列“${subject}”。用 schema 命令查看列的键。`,
    noColumnFound: ({ subject }: CommandWords) => `认不出任何一列：${subject}。请用 --map 列名=键 指定。`,
    defaultUnknown: ({ subject }: CommandWords) => `--default 里的“${subject}”不是表里可以填写的列。`,
    defaultInvalid: ({ subject }: CommandWords) => `--default ${subject} 的值不对。`,
    notJson: ({ subject }: CommandWords) => `${subject} 不是备份文件：请用 .json 备份或 .xlsx 工作簿。`,
    notBackup: ({ subject }: CommandWords) => `${subject} 不是跟单助手的备份。`,
    newerBackup: ({ subject }: CommandWords) => `${subject} 由更新版本的跟单助手生成，请先更新。`,
    damaged: ({ subject, allowed }: CommandWords) =>
      `备份 ${subject} 已损坏（${allowed.join("、")}），没有恢复任何内容。`,
    passwordWrong: ({ subject }: CommandWords) => `${subject} 的密码不对。`,
    encryptionUnknown: ({ subject }: CommandWords) => `${subject} 的加密方式不支持，请先在 Excel 中去掉密码。`,
    encryptionDamaged: ({ subject }: CommandWords) => `加密文件 ${subject} 已被改动或损坏。`,
    folderNotEmpty: ({ subject }: CommandWords) => `文件夹 ${subject} 不是空的。换一个文件夹，或加 --force。`,
    notUndone: ({ subject }: CommandWords) => subject,
    unexpected: ({ subject }: CommandWords) => `出了意外的错误，没有保存：${subject}`,
  },
  created: (file: string) => `已新建 ${file}。`,
  saved: (file: string) => `已保存 ${file}。`,
  calculationOff: "公式很多，保存时没有重新计算；用 Excel 打开时会自动计算。命令行给出的结果不受影响。",
  imported: (added: number, read: number) => `读取 ${read} 行，导入 ${added} 条。`,
  rejected: (count: number) => `有 ${count} 行没有导入：`,
  duplicates: (count: number) => `有 ${count} 行已经存在，跳过：`,
  faultLine: (line: number, header: string, sentence: string) =>
    `  第 ${line} 行${header === "" ? "" : ` ${header}`}：${sentence}`,
  importedFollowUps: (count: number) => `另外拆出跟进记录 ${count} 条。`,
  newValues: (list: string, values: readonly string[]) => `列表“${list}”新增：${values.join("、")}`,
  ignoredHeaders: (headers: readonly string[]) => `没有用到的列：${headers.join("、")}`,
  exported: (records: number) => `已写出 ${records} 条记录。`,
  passwordAdvice: "文件已用密码加密，密码没有存在任何地方：丢了谁也打不开；加密的文件不能多人同时编辑。",
  restored: (records: number) => `已恢复 ${records} 条记录。`,
  partLine: (value: string, customers: number, file: string) => `${value}：${customers} 位客户 → ${file}`,
  leftOut: (count: number) => `有 ${count} 行认不出属于哪位客户，没有放进任何一份。`,
  overdueCount: (count: number) => (count === 0 ? "没有逾期的客户。" : `逾期 ${count} 位：`),
  upToDate: (file: string) => `${file} 已经是现在的版本，没有要升级的。`,
  upgraded: "升级完成，做了这些：",
  wouldUpgrade: "升级会做这些：",
  findings: (count: number) => (count === 0 ? "没有发现问题。" : `发现 ${count} 处问题。`),
  fixed: (values: number, formulas: number) =>
    `已改好 ${values} 处${formulas === 0 ? "" : `，恢复公式 ${formulas} 处`}。`,
  highlighted: (count: number) => `已打开逾期标色，逾期客户 ${count} 位。`,
  overdueHeaders: ["客户", "应跟进日", "逾期天数", "提醒原因", "阶段", "潜力", "业务员", "最近联系"],
  regionHeaders: ["订单", "金额", "占比", "上期金额", "变化", "提醒", "回款", "未收", "延期订单", "逾期跟进"],
  total: "合计",
  blankGroup: "（空）",
  periods: (period: string, previous: string) => `时间段 ${period}，对比 ${previous}`,
  drop: "明显下降",
  isNew: "新增",
  schemaHeaders: ["键", "中文", "English", "类型", "必填", "列表"],
};

export type CliTexts = typeof cliZh;
