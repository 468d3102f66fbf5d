import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkOutputFile, readInputFile, writeOutputFile } from "../../src/cli/outputFile";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gendan-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const bytes = new TextEncoder().encode("new");

test("a file is written whole and nothing stays beside it", async () => {
  await writeOutputFile(join(folder, "a.xlsx"), bytes);
  expect(await readFile(join(folder, "a.xlsx"), "utf8")).toBe("new");
  expect(await readdir(folder)).toEqual(["a.xlsx"]);
});

test("an existing file is refused before the work begins, unless it is forced", async () => {
  const path = join(folder, "a.xlsx");
  await writeFile(path, "old");
  await expect(checkOutputFile(path, false)).rejects.toMatchObject({ code: "fileExists", exitCode: 1 });
  await expect(checkOutputFile(path, true)).resolves.toBeUndefined();
  await expect(checkOutputFile(join(folder, "b.xlsx"), false)).resolves.toBeUndefined();
  expect(await readFile(path, "utf8")).toBe("old");
});

test("what cannot be written says so and leaves nothing behind", async () => {
  await expect(writeOutputFile(join(folder, "no", "a.xlsx"), bytes)).rejects.toMatchObject({ code: "fileNotWritable" });
  await expect(writeOutputFile(folder, bytes)).rejects.toMatchObject({ code: "fileNotWritable" });
  expect(await readdir(folder)).toEqual([]);
});

test("a missing file and a folder cannot be read", async () => {
  await expect(readInputFile(join(folder, "a.xlsx"))).rejects.toMatchObject({ code: "fileNotFound", exitCode: 1 });
  await expect(readInputFile(folder)).rejects.toMatchObject({ code: "fileNotReadable" });
});
