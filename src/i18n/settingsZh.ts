/** What Settings says; `settingsEn.ts` says the same. */
export const settingsZh = {
  paneLanguage: "界面语言",
  paneLanguageNote: "只改这个窗格；表格的语言在建立时已定。",
  workbook: "工作簿",
  preset: "业务类型",
  workbookLanguage: "表格语言",
  today: "今天",
  schemaVersion: "表格版本",
  cadences: "跟进周期（天）",
  cadenceNote: "天数在“选项”表里修改，改完点刷新。",
  stage: "阶段",
  lists: "选项列表",
  listCount: (count: number) => `${count} 项`,
  about: "关于",
  privacy: "数据只在这个工作簿里。跟单助手没有服务器，不上传、不收集任何内容。",
  protection: "工作表保护只防误改，不是加密。",
};
