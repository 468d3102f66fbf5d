import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder of its own for the tests of a file, gone when they are done. */
export function useTemporaryFolder(): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), "gendan-cli-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (name) => join(folder, name);
}
