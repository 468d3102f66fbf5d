/** Fluent's icons as path data, so that the pane needs neither a font nor markup from a string. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Name in the pane → file of @fluentui/svg-icons without its ending. */
const icons = {
  today: "calendar_today_20_regular",
  add: "add_circle_20_regular",
  regions: "data_bar_vertical_20_regular",
  settings: "settings_20_regular",
  followUp: "chat_add_20_regular",
  customer: "person_20_regular",
  order: "box_20_regular",
  payment: "money_20_regular",
  feedback: "star_20_regular",
  call: "call_20_regular",
  chevronDown: "chevron_down_20_regular",
  chevronRight: "chevron_right_20_regular",
  check: "checkmark_20_regular",
  done: "checkmark_circle_20_regular",
  warning: "warning_20_regular",
  error: "error_circle_20_regular",
  info: "info_20_regular",
  refresh: "arrow_clockwise_20_regular",
  clear: "dismiss_20_regular",
  find: "search_20_regular",
  back: "arrow_left_20_regular",
  edit: "edit_20_regular",
  split: "box_multiple_arrow_right_20_regular",
  copy: "copy_20_regular",
  highlight: "highlight_20_regular",
  down: "arrow_down_20_regular",
  up: "arrow_up_20_regular",
  table: "table_20_regular",
  general: "briefcase_20_regular",
  trade: "globe_20_regular",
  retail: "building_shop_20_regular",
  cosmetics: "sparkle_20_regular",
} as const;

function readPath(file: string): string {
  const folder = dirname(
    createRequire(join(process.cwd(), "package.json")).resolve("@fluentui/svg-icons/package.json"),
  );
  const svg = readFileSync(join(folder, "icons", `${file}.svg`), "utf8");
  const paths = [...svg.matchAll(/<path[^>]*\sd="([^"]+)"/g)].map((match) => match[1]);
  if (paths.length === 0 || !svg.includes('viewBox="0 0 20 20"'))
    throw new Error(`${file} is not a 20 px icon of paths`);
  return paths.join("");
}

export function makeIconsModule(): string {
  const lines = Object.entries(icons).map(([name, file]) => `  ${name}:\n    "${readPath(file)}",`);
  return [
    "/** Made by `npm run theme` from tools/iconPaths.ts: Fluent icons (MIT, Microsoft), 20 × 20. */",
    "export const iconPaths = {",
    ...lines,
    "} as const;",
    "",
  ].join("\n");
}
