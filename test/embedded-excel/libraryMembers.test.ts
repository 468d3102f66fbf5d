import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { libraryMembers } from "../../src/embedded-excel/protocol/libraryMembers";
import { listLibraryMembers } from "../../tools/libraryPrototypes";

const objectsFolder = join(__dirname, "../../src/embedded-excel/objects");

test("the list of members is what the installed library has", () => {
  const listed = Object.fromEntries(
    Object.entries(listLibraryMembers()).map(([name, { scalars, navigations, methods }]) => [
      name,
      [scalars, navigations, methods].map((names) => names.join(" ")),
    ]),
  );
  expect(libraryMembers).toEqual(listed);
});

test("every host object answers for a class of the library", () => {
  const sources = readdirSync(objectsFolder).map((file) => readFileSync(join(objectsFolder, file), "utf8"));
  const names = sources.flatMap((source) => [...source.matchAll(/className = "(\w+)"/g)].map(([, name]) => name!));
  expect(names.length).toBeGreaterThan(40);
  expect(names.filter((name) => !(name in libraryMembers))).toEqual([]);
});
