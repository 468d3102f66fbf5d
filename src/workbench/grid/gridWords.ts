import type { Language } from "../../i18n/language";

/** The few words of the grid's own interface that stay visible; English is its own language. */
export const gridWords: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {},
  zh: {
    Cut: "剪切",
    Copy: "复制",
    Paste: "粘贴",
    "Sum: %s": "求和：%s",
    Sum: "求和",
    Avg: "平均值",
    Min: "最小值",
    Max: "最大值",
    Count: "计数",
    "Count Numbers": "数值计数",
  },
};
