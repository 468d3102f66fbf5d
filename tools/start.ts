/**
 * `npm start`: builds, watches and serves the workbench and the task pane, and opens the workbench where there is a browser.
 * `--no-open` only serves; `--trusted` uses the certificate that Excel accepts; `--port N` takes another port.
 */
import path from "node:path";
import { parseArgs } from "node:util";
import webpack from "webpack";
import { developerCertificate, trustedCertificate } from "./developerCertificate";
import { projectFolder, servePages } from "./pageServer";

const { values: options } = parseArgs({
  options: {
    "no-open": { type: "boolean", default: false },
    trusted: { type: "boolean", default: false },
    port: { type: "string", default: "3000" },
  },
});

const pageFolders = ["addin", "workbench"].map((name) => path.join(projectFolder, "dist/development", name));

void start();

async function start(): Promise<void> {
  console.log("Building …");
  await buildAndWatch();
  const certificate = options.trusted ? await trustedCertificate() : await developerCertificate();
  const { url } = await servePages(pageFolders, Number(options.port), certificate).catch(stopOnBusyPort);
  const page = `${url}/workbench.html`;
  console.log(`Workbench: ${page}`);
  if (!certificate.isTrusted)
    console.log("The certificate was made for this machine: the browser asks once; continue to localhost.");
  console.log("Stop with Ctrl+C.");
  if (!options["no-open"] && hasBrowser()) await openPage(page);
}

/** Resolves after the first build; later builds print what went wrong in them. */
async function buildAndWatch(): Promise<void> {
  const { default: makeConfigurations } = await import("../webpack.config.js");
  const compiler = webpack(makeConfigurations({}, { mode: "development" }));
  await new Promise<void>((resolve, reject) => {
    compiler.watch({}, (error, stats) => {
      if (error) return reject(error);
      const report = stats?.toString("errors-warnings") ?? "";
      console.log(report || `Built at ${new Date().toLocaleTimeString()}`);
      resolve();
    });
  });
}

function stopOnBusyPort(error: NodeJS.ErrnoException): never {
  if (error.code !== "EADDRINUSE") throw error;
  console.error(`Port ${options.port} is in use. Stop what runs there, or choose another: npm start -- --port 3001`);
  process.exit(1);
}

function hasBrowser(): boolean {
  if (process.env["CI"] || process.env["SSH_CONNECTION"]) return false;
  return process.platform !== "linux" || Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);
}

async function openPage(page: string): Promise<void> {
  const { default: open } = await import("open");
  await open(page).catch(() => console.log("No browser could be opened: open the address above."));
}
