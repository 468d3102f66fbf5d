import { formatIsoDate } from "../dates/serialDate";

/** `team-2026-11-23.xlsx` after the workbook's own name. `address`: where the workbook is, blank where it was never saved. */
export function nameBackup(address: string, fallback: string, day: number, ending: "xlsx" | "json", part = ""): string {
  const last = address.split(/[?#]/)[0]?.split(/[\\/]/).at(-1) ?? "";
  const stem = decode(last).replace(/\.[^.]*$/, "") || fallback;
  const parts = [stem, part, formatIsoDate(day)].filter((each) => each !== "");
  return `${parts.map(fileWord).join("-")}.${ending}`;
}

/** Without the characters that file systems refuse. */
export function fileWord(text: string): string {
  return text.replace(/[\p{Cc}\\/:*?"<>|]/gu, "_").slice(0, 80);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
