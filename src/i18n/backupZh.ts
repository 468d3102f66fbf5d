/** Words of backup, restore, split and passwords, in the pane and on the command line; `backupEn.ts` says the same. */
export const backupZh = {
  faults: {
    notJson: () => "这不是备份文件：请选 .json 备份或 .xlsx 工作簿",
    notBackup: () => "这个 .json 文件不是跟单助手的备份",
    newerBackup: () => "这个备份由更新版本的跟单助手生成，请先更新",
    damaged: (place: string) => `备份文件已损坏（${place}），没有恢复任何内容`,
    passwordMissing: () => "这个文件有打开密码，请输入密码",
    passwordWrong: () => "密码不对，请重新输入",
    encryptionUnknown: () => "这个文件的加密方式不支持，请在 Excel 中去掉密码再试",
    encryptionDamaged: () => "加密文件已被改动或损坏，打不开",
    notTracker: () => "这个工作簿不是跟单工作簿，或缺少它的表",
    unreadable: () => "这个文件读不出来",
  },
  kinds: { added: "备份之后新增", removed: "现在没有了", changed: "内容不同" },
  difference: (table: string, name: string, kind: string) => `${table}“${name}”：${kind}`,
  field: (label: string, now: string, backup: string) => `${label} 现在“${now}”，备份“${backup}”`,
  blank: "空",
  listOpens: "：",
  joinFields: (fields: readonly string[]) => fields.join("；"),
  counts: (changed: number, removed: number, added: number) =>
    `内容不同 ${changed} 条，现在没有了 ${removed} 条，备份之后新增 ${added} 条。`,
  same: "与备份完全相同。",
};

export type BackupTexts = typeof backupZh;
