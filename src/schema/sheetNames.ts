import type { Translated } from "./translated";

/** The sheets beside the five data sheets. */
export const sheetNames = {
  Guide: { zh: "使用说明", en: "Guide" },
  Today: { zh: "今日提醒", en: "Today" },
  Regions: { zh: "区域汇总", en: "Regions" },
  Options: { zh: "选项", en: "Options" },
  ActionLog: { zh: "操作记录", en: "Log" },
} as const satisfies Record<string, Translated>;
