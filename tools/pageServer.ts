/** Serves task pane and workbench from one https origin: office.js trusts a parent page only there. */
import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from "node:http2";
import type { AddressInfo, Socket } from "node:net";
import path from "node:path";
import type { CertificateFiles } from "./developerCertificate";

export const projectFolder = path.resolve(__dirname, "..");
const packages = path.join(projectFolder, "node_modules");
/** On this machine Microsoft's library comes from the installed package, unmodified. */
const officeJsFolder = "/office-js/";
/** The minifier leaves the quotes out. */
const officeJsTag = /(<script[^>]*\ssrc=)"?https:\/\/[^"\s>]*\/office\.js"?/;

const libraryFolders: Readonly<Record<string, string>> = {
  [officeJsFolder]: path.join(packages, "@microsoft/office-js/dist"),
  "/libraries/o-spreadsheet/": path.join(packages, "@odoo/o-spreadsheet/dist"),
  "/libraries/bootstrap/": path.join(packages, "bootstrap/dist"),
  "/libraries/owl/": path.join(packages, "@odoo/owl/dist"),
  "/libraries/chart.js/": path.join(packages, "chart.js/dist"),
};

const contentTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xml": "application/xml; charset=utf-8",
};

export interface PageServer {
  readonly url: string;
  close(): Promise<void>;
}

/** `pageFolders` are searched in order; port 0 takes any free one; `officeJs` is another folder for Microsoft's library. */
export async function servePages(
  pageFolders: readonly string[],
  port: number,
  certificate: CertificateFiles,
  officeJs?: string,
): Promise<PageServer> {
  const libraries = officeJs === undefined ? libraryFolders : { ...libraryFolders, [officeJsFolder]: officeJs };
  // As every host of static pages does: one connection for all files of a page.
  const server = createSecureServer(
    { key: certificate.key, cert: certificate.certificate, allowHTTP1: true },
    (request, response) => answer({ pageFolders, libraries }, request, response),
  );
  const connections = new Set<Socket>();
  server.on("secureConnection", (socket: Socket) => {
    connections.add(socket);
    socket.once("close", () => connections.delete(socket));
    // A page that is closed resets its connection.
    socket.on("error", () => socket.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", resolve);
  });
  const { port: usedPort } = server.address() as AddressInfo;
  return {
    url: `https://localhost:${usedPort}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const connection of connections) connection.destroy();
      }),
  };
}

interface Folders {
  readonly pageFolders: readonly string[];
  readonly libraries: typeof libraryFolders;
}

function answer(folders: Folders, request: Http2ServerRequest, response: Http2ServerResponse): void {
  const file = findFile(folders, pathOf(request));
  if (!file) {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Not found");
    return;
  }
  const extension = path.extname(file);
  response.writeHead(200, {
    "content-type": contentTypes[extension] ?? "application/octet-stream",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
  if (extension === ".html") response.end(withLocalOfficeJs(readFileSync(file, "utf8")));
  else createReadStream(file).pipe(response);
}

function pathOf(request: Http2ServerRequest): string {
  try {
    return decodeURIComponent(new URL(request.url ?? "/", "https://localhost").pathname);
  } catch {
    return "/";
  }
}

export function withLocalOfficeJs(html: string): string {
  return html.replace(officeJsTag, `$1"${officeJsFolder}office.js"`);
}

function findFile({ pageFolders, libraries }: Folders, urlPath: string): string | null {
  const library = Object.keys(libraries).find((prefix) => urlPath.startsWith(prefix));
  if (library) return findIn(libraries[library]!, urlPath.slice(library.length));
  const found = pageFolders.map((folder) => findIn(folder, urlPath === "/" ? "workbench.html" : urlPath));
  return found.find((file) => file !== null) ?? null;
}

/** Without regard to case: office.js asks for `zh-CN/…` and the package holds `zh-cn/…`. */
function findIn(folder: string, relativePath: string): string | null {
  let current = folder;
  for (const segment of relativePath.split(/[\\/]/).filter((part) => part !== "")) {
    if (segment === ".." || !existsSync(current) || !statSync(current).isDirectory()) return null;
    const names = readdirSync(current);
    const name = names.includes(segment)
      ? segment
      : names.find((other) => other.toLowerCase() === segment.toLowerCase());
    if (!name) return null;
    current = path.join(current, name);
  }
  return existsSync(current) && statSync(current).isFile() ? current : null;
}
