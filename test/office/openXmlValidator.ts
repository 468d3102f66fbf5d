import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type AnsweringProcess, startAnsweringProcess } from "./answeringProcess";

export interface OpenXmlProblem {
  description: string;
  /** Part and place in it. */
  part: string;
  xpath: string;
}

interface ReportedProblem {
  description: string;
  path?: { xpath?: string; partUri?: string };
}

let validator: Promise<AnsweringProcess> | null = null;

/** What Microsoft's own schemas find wrong; about a second a file after the first. It is blind to formulas. */
export async function findOpenXmlErrors(bytes: Uint8Array): Promise<OpenXmlProblem[]> {
  validator ??= startAnsweringProcess(process.execPath, [path.join(__dirname, "validate_package.mjs")]);
  const folder = mkdtempSync(path.join(tmpdir(), "gendan-validate-"));
  try {
    const file = path.join(folder, "workbook.xlsx");
    writeFileSync(file, bytes);
    const problems = (await (await validator).ask({ path: file })) as ReportedProblem[];
    return problems.map((problem) => ({
      description: problem.description,
      part: problem.path?.partUri ?? "",
      xpath: problem.path?.xpath ?? "",
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Call it in `afterAll`: the validator stays open between files. */
export async function stopOpenXmlValidator(): Promise<void> {
  const running = await validator?.catch(() => null);
  validator = null;
  await running?.stop();
}
