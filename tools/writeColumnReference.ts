/** `npm run docs`: writes docs/columns.md from the schema. */
import { mkdirSync, writeFileSync } from "node:fs";
import { columnReference } from "../src/schema/columnReference";

mkdirSync("docs", { recursive: true });
writeFileSync("docs/columns.md", columnReference());
