import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import https from "node:https";
import { tmpdir } from "node:os";
import path from "node:path";
import { developerCertificate } from "../../../tools/developerCertificate";
import { servePages, withLocalOfficeJs, type PageServer } from "../../../tools/pageServer";

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

function get(address: string, rawPath: string): Promise<Answer> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const options = { hostname, port, path: rawPath, rejectUnauthorized: false };
    const request = https.get(options, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers["content-type"] ?? "",
          body: Buffer.concat(parts).toString(),
        }),
      );
    });
    request.on("error", reject);
  });
}

describe("The page server", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "gendan-pages-"));
  let server: PageServer;

  beforeAll(async () => {
    const officeJs = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
    writeFileSync(path.join(folder, "taskpane.html"), `<html>${officeJs}</html>`);
    writeFileSync(path.join(folder, "workbench.html"), "<html>workbench</html>");
    server = await servePages([folder], 0, await developerCertificate());
  });

  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  it("its root is the workbench", async () => {
    expect(await get(server.url, "/")).toMatchObject({ status: 200, body: "<html>workbench</html>" });
  });

  it("pages load office.js from this machine in place of Microsoft's address", async () => {
    const { body, type } = await get(server.url, "/taskpane.html?lang=zh");
    expect(body).toBe('<html><script src="/office-js/office.js"></script></html>');
    expect(type).toBe("text/html; charset=utf-8");
  });

  it("files of office.js are found whatever the case of their names", async () => {
    expect(await get(server.url, "/office-js/zh-CN/office_strings.js")).toMatchObject({
      status: 200,
      type: "text/javascript; charset=utf-8",
    });
  });

  it.each(["/missing.js", "/../package.json", "/%2e%2e/package.json", "/office-js/../../package.json", "/%"])(
    "%s is not found",
    async (rawPath) => {
      const { status, body } = await get(server.url, rawPath);
      expect([status, body.includes('"gendan"')]).toEqual([rawPath === "/%" ? 200 : 404, false]);
    },
  );

  it("only the script of office.js is rewritten", () => {
    const html = '<script src="https://example.test/other.js"></script>';
    expect(withLocalOfficeJs(html)).toBe(html);
  });
});
