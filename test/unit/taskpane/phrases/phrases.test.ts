import { en } from "../../../../src/i18n/en";
import { zh } from "../../../../src/i18n/zh";
import { addPhrase, listPhrases } from "../../../../src/taskpane/phrases/phrases";
import { texts } from "../../../../src/taskpane/session/language";

describe("A ready phrase", () => {
  it.each([
    [zh, "", "催尾款"],
    [zh, "  ", "催尾款"],
    [zh, "电话没人接", "电话没人接，催尾款"],
    [zh, "电话没人接。", "电话没人接。催尾款"],
    [zh, "已催尾款", "已催尾款"],
    [en, "No answer", "No answer; Asked for the balance"],
    [en, "No answer.", "No answer. Asked for the balance"],
  ])("follows what was written: %#", (language, written, expected) => {
    texts.value = language;
    const words = listPhrases().find(({ key }) => key === "askBalance")?.words ?? "";
    expect(addPhrase(written, words)).toBe(expected);
  });
});
