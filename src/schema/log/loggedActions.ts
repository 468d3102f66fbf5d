import type { Translated } from "../translated";

/** What the log calls the actions that write; codes are public and stable. */
export const loggedActions = [
  { code: "begun", label: { zh: "开始记录", en: "Log begun" } },
  { code: "add", label: { zh: "新增", en: "Added" } },
  { code: "change", label: { zh: "修改", en: "Changed" } },
  { code: "logForAll", label: { zh: "批量记跟进", en: "Logged for several" } },
  { code: "reschedule", label: { zh: "改跟进日期", en: "Rescheduled" } },
  { code: "split", label: { zh: "拆分订单", en: "Split" } },
  { code: "import", label: { zh: "导入", en: "Imported" } },
  { code: "withdraw", label: { zh: "撤回新增", en: "Taken back" } },
  { code: "withdrawImport", label: { zh: "撤回导入", en: "Import taken back" } },
  { code: "restore", label: { zh: "恢复原值", en: "Put back" } },
  { code: "restoreBackup", label: { zh: "从备份恢复", en: "Restored" } },
  { code: "fix", label: { zh: "体检修正", en: "Fixed" } },
  { code: "giveIds", label: { zh: "补编号", en: "Ids given" } },
  { code: "merge", label: { zh: "合并客户", en: "Merged" } },
  { code: "separate", label: { zh: "取消合并", en: "Separated again" } },
  { code: "setting", label: { zh: "改设置", en: "Settings changed" } },
  { code: "addValue", label: { zh: "添加选项", en: "List value added" } },
  { code: "addField", label: { zh: "添加字段", en: "Field added" } },
  { code: "period", label: { zh: "改统计期间", en: "Period changed" } },
  { code: "highlight", label: { zh: "开关标红", en: "Colours switched" } },
  { code: "repair", label: { zh: "修复", en: "Repaired" } },
  { code: "renewRules", label: { zh: "补检查和颜色", en: "Checks and colours renewed" } },
  { code: "upgrade", label: { zh: "升级", en: "Upgraded" } },
  { code: "bringBack", label: { zh: "补回被覆盖的", en: "Brought back" } },
  { code: "undo", label: { zh: "撤销", en: "Undone" } },
] as const satisfies readonly { readonly code: string; readonly label: Translated }[];

export type LoggedAction = (typeof loggedActions)[number]["code"];
