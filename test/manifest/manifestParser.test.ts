import path from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";

it("Microsoft's own parser reads the manifest", async () => {
  const manifest = await OfficeAddinManifest.readManifestFile(path.resolve(__dirname, "../../manifest.xml"));
  expect(manifest).toMatchObject({
    displayName: "Gendan",
    defaultLocale: "en-US",
    hosts: ["Workbook"],
    officeAppType: "TaskPaneApp",
    permissions: "ReadWriteDocument",
    version: "0.1.0.0",
    iconUrl: "https://localhost:3000/assets/icon-32.png",
    highResolutionIconUrl: "https://localhost:3000/assets/icon-64.png",
    defaultSettings: { sourceLocation: "https://localhost:3000/taskpane.html" },
  });
});
