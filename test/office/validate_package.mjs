/** Microsoft's Open XML SDK (in WebAssembly) for openXmlValidator.ts; jest cannot load it into its own modules. */
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import validate from "@ooxml-tools/validate";

const say = (answer) => process.stdout.write(`${JSON.stringify(answer)}\n`);

say({ result: "ready" });
for await (const line of createInterface({ input: process.stdin })) {
  try {
    const bytes = new Uint8Array(readFileSync(JSON.parse(line).path));
    say({ result: await validate(bytes, "xlsx", "Microsoft365") });
  } catch (error) {
    say({ error: String(error) });
  }
}
process.exit(0);
