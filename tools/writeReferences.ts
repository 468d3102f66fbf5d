/** `npm run docs`: writes docs/columns.md and docs/rules.md from the schema and the tests. */
import { mkdirSync, writeFileSync } from "node:fs";
import { columnReference } from "../src/schema/columnReference";
import { today } from "../test/builders/trackerExcel";
import { ruleReference } from "../test/files/rules/ruleReference";

mkdirSync("docs", { recursive: true });
writeFileSync("docs/columns.md", columnReference());
writeFileSync("docs/rules.md", ruleReference(today));
