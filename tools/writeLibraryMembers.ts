/**
 * Writes src/embedded-excel/protocol/libraryMembers.ts: which members the classes of office.js have on the wire,
 * read from the library's own prototypes. Run it with `npx tsx tools/writeLibraryMembers.ts` after a new library version.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { listLibraryMembers, type ListedMembers } from "./libraryPrototypes";

const target = join(process.cwd(), "src/embedded-excel/protocol/libraryMembers.ts");
const version = (
  JSON.parse(readFileSync("node_modules/@microsoft/office-js/package.json", "utf8")) as { version: string }
).version;

function writeClass([name, { scalars, navigations, methods }]: [string, ListedMembers]): string {
  const lists = [scalars, navigations, methods].map((list) => JSON.stringify(list.join(" ")));
  return `  ${JSON.stringify(name)}: [${lists.join(", ")}],`;
}

const text = `/** Written by tools/writeLibraryMembers.ts from @microsoft/office-js ${version}; do not edit. */
/** By class: scalar properties (what \`load()\` without arguments means), navigation properties, methods; names as on the wire. */
export const libraryMembers: Readonly<Record<string, readonly [scalars: string, navigations: string, methods: string]>> = {
${Object.entries(listLibraryMembers()).map(writeClass).join("\n")}
};
`;
void format(text, { parser: "typescript", printWidth: 120 }).then((formatted) => writeFileSync(target, formatted));
