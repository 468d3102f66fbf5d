import { readFileSync } from "node:fs";
import path from "node:path";
import { layerOf } from "./sourceTree/layers";
import { projectFolder, readSourceFiles } from "./sourceTree/sourceFiles";

const page = readFileSync(path.join(projectFolder, "assets/privacy.html"), "utf8");
const shipped = ["taskpane", "commands", "actions", "excel", "domain", "schema", "i18n"];
const files = readSourceFiles().filter((file) => shipped.includes(layerOf(file.path) ?? ""));
const textOf = (place: string) => files.find((file) => file.path === place)?.text ?? "";
const sections = page.split('<section lang="en">');

/** What the add-in keeps, by the key under which it does. */
function listKeys(): string[] {
  const memory = /export type MemoryKey =([^;]+);/.exec(textOf("src/taskpane/session/machineMemory.ts"))?.[1] ?? "";
  const remembered = [...memory.matchAll(/"(\w+)"/g)].map(([, key]) => `gendan.${key}`);
  const session = /gendan\.(\w+)\.\$\{/.exec(textOf("src/taskpane/add/storedDrafts.ts"))?.[1] ?? "";
  const settings = files.flatMap(({ text }) => {
    const names = [...text.matchAll(/\b(?:read|write)DocumentSetting\((\w+)/g)].map(([, name]) => name);
    return names.flatMap((name) => new RegExp(`const ${name} = "([^"]+)"`).exec(text)?.[1] ?? []);
  });
  return [...new Set([...remembered, `gendan.${session}`, ...settings])];
}

test("the privacy page names every key under which the add-in keeps anything, in both languages", () => {
  const keys = listKeys();
  expect(keys).toEqual(expect.arrayContaining(["gendan.myName", "gendan.drafts", "gendan.lastBackup"]));
  expect(keys.length).toBeGreaterThanOrEqual(7);
  for (const section of sections)
    expect(
      keys.filter((key) => !section.replace(/\s/g, "").includes(`<code>${key}</code`) && !section.includes(`>${key}<`)),
    ).toEqual([]);
  const named = [...page.matchAll(/<code\s*>([^<]+)<\/code/g)].map(([, key]) => key);
  expect(named.filter((key) => !keys.includes(key ?? ""))).toEqual([]);
});

test("storage is used in these places alone", () => {
  const using = (pattern: RegExp) => files.filter(({ text }) => pattern.test(text)).map((file) => file.path);
  expect(using(/\blocalStorage\b/)).toEqual(["src/taskpane/session/machineMemory.ts"]);
  expect(using(/\bsessionStorage\b/)).toEqual(["src/taskpane/add/storedDrafts.ts"]);
  expect(using(/\bdocument\.settings\b/)).toEqual(["src/excel/documentSetting.ts"]);
  expect(using(/\bindexedDB\b|\bdocument\.cookie\b|\bcaches\.open\b/)).toEqual([]);
});

test("nothing is sent anywhere", () => {
  const sending = /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource/;
  expect(files.filter(({ text }) => sending.test(text)).map((file) => file.path)).toEqual([]);
});
