import { readFileSync } from "node:fs";
import { columnReference } from "../../../src/schema/columnReference";

test("docs/columns.md is what the schema says; `npm run docs` writes it", () => {
  expect(readFileSync("docs/columns.md", "utf8")).toBe(columnReference());
});
