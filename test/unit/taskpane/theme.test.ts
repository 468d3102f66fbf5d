import { readFileSync } from "node:fs";
import { makeIconsModule } from "../../../tools/iconPaths";
import { makeTokensCss } from "../../../tools/themeTokens";

/** Prettier breaks the lines after the tool. */
function withoutSpace(text: string): string {
  return text.replace(/\s/g, "");
}

test("the stylesheet of tokens is what npm run theme writes", () => {
  const written = readFileSync("src/taskpane/theme/tokens.css", "utf8");
  expect(withoutSpace(written)).toBe(withoutSpace(makeTokensCss()));
});

test("the icon paths are what npm run theme writes", () => {
  const written = readFileSync("src/taskpane/components/iconPaths.ts", "utf8");
  expect(withoutSpace(written)).toBe(withoutSpace(makeIconsModule()));
});
