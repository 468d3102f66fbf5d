import type { settingsZh } from "./settingsZh";

export const settingsEn: typeof settingsZh = {
  paneLanguage: "Language of this pane",
  paneLanguageNote: "Only the pane changes; the sheets keep the language they were set up in.",
  workbook: "Workbook",
  preset: "Kind of business",
  workbookLanguage: "Language of the sheets",
  today: "Today",
  schemaVersion: "Version of the sheets",
  cadences: "Follow-up cadence in days",
  cadenceNote: "Change the days on the sheet “Options”, then refresh.",
  stage: "Stage",
  lists: "Lists",
  listCount: (count) => (count === 1 ? "1 value" : `${count} values`),
  about: "About",
  privacy: "Your data stays in this workbook. Gendan has no server; it uploads and collects nothing.",
  protection: "Sheet protection prevents slips; it is not encryption.",
};
