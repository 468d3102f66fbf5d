import { readFileSync } from "node:fs";
import { today } from "../../builders/trackerExcel";
import { ruleReference } from "./ruleReference";

test("docs/rules.md is what the rules and their examples say; `npm run docs` writes it", () => {
  expect(readFileSync("docs/rules.md", "utf8")).toBe(ruleReference(today));
});
