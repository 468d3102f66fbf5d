import { readFileSync } from "node:fs";
import path from "node:path";
import makeConfigurations from "../../webpack.config.js";

interface CopyPattern {
  readonly from: string;
  readonly transform?: (content: Buffer) => string | Buffer;
}

function manifestBuiltFor(mode: "development" | "production"): string {
  const plugins = makeConfigurations({}, { mode })[0]?.plugins ?? [];
  const patterns = plugins.flatMap((plugin) => (plugin as { patterns?: CopyPattern[] } | null)?.patterns ?? []);
  const manifest = patterns.find((pattern) => pattern.from === "manifest.xml");
  return String(manifest?.transform?.(readFileSync(path.resolve(__dirname, "../../manifest.xml"))));
}

describe("ADDIN_BASE_URL", () => {
  afterEach(() => {
    delete process.env["ADDIN_BASE_URL"];
  });

  it("stands in the built manifest for every address of this machine", () => {
    process.env["ADDIN_BASE_URL"] = "https://gendan.example/app";
    const built = manifestBuiltFor("production");
    expect(built).toContain('<SourceLocation DefaultValue="https://gendan.example/app/taskpane.html"/>');
    expect(built).toContain("<AppDomain>https://gendan.example</AppDomain>");
    expect(built).not.toContain("localhost");
  });

  it("leaves the development manifest alone", () => {
    process.env["ADDIN_BASE_URL"] = "https://gendan.example/app";
    expect(manifestBuiltFor("development")).toContain("https://localhost:3000/taskpane.html");
  });
});
