/** `npm run docs`: writes docs/columns.md, rules.md and requirements.md from the schema and the tests. */
import { mkdirSync, writeFileSync } from "node:fs";
import { columnReference } from "../src/schema/columnReference";
import { today } from "../test/builders/trackerExcel";
import { ruleReference } from "../test/files/rules/ruleReference";
import { requirementReference } from "../test/requirements/requirementReference";

mkdirSync("docs", { recursive: true });
writeFileSync("docs/columns.md", columnReference());
writeFileSync("docs/rules.md", ruleReference(today));
writeFileSync("docs/requirements.md", requirementReference());
