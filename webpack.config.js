const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");

const developmentUrl = "https://localhost:3000";

/** `ADDIN_BASE_URL`: where the add-in will be hosted; without it the manifest keeps pointing at this machine. */
function forHosting(manifest) {
  const baseUrl = (process.env.ADDIN_BASE_URL || developmentUrl).replace(/\/+$/, "");
  const domains = manifest.replaceAll(`<AppDomain>${developmentUrl}<`, `<AppDomain>${new URL(baseUrl).origin}<`);
  return domains.replaceAll(`${developmentUrl}/`, `${baseUrl}/`);
}

/** Tenants in China (21Vianet) load it from appsforoffice.cdn.partner.office365.cn. */
const officeJsUrl = process.env.OFFICE_JS_URL || "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

const typescriptRule = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        target: "es2021",
        transform: { react: { runtime: "automatic", importSource: "preact" } },
      },
    },
  },
};
const styleRule = { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] };
const iconRule = { test: /\.svg$/, type: "asset/source" };

/** Names every module that went into the bundles, so that a test can tell that nothing of the host got in. */
class ModuleListPlugin {
  apply(compiler) {
    compiler.hooks.afterEmit.tap("ModuleListPlugin", (compilation) => {
      const resources = [...compilation.modules].flatMap((module) => (module.modules ? [...module.modules] : [module]));
      const names = resources.map((module) => module.resource).filter(Boolean);
      const relative = names.map((name) => path.relative(__dirname, name).replaceAll("\\", "/"));
      const file = path.join(compiler.outputPath, "..", `${compiler.options.name}-modules.json`);
      compiler.outputFileSystem.mkdirSync(path.dirname(file), { recursive: true });
      compiler.outputFileSystem.writeFileSync(file, JSON.stringify([...new Set(relative)].sort(), null, 2));
    });
  }
}

function page(filename, template, chunks) {
  return new HtmlWebpackPlugin({
    filename,
    template,
    chunks,
    officeJsUrl,
    officeJsOrigin: new URL(officeJsUrl).origin,
  });
}

function shared(name, isDevelopment) {
  const outputFolder = path.resolve(__dirname, isDevelopment ? "dist/development" : "dist", name);
  return {
    name,
    mode: isDevelopment ? "development" : "production",
    devtool: isDevelopment ? "source-map" : false,
    output: {
      path: outputFolder,
      filename: "[name].[contenthash].js",
      chunkFilename: "lazy/[name].[contenthash].js",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
    module: { rules: [typescriptRule, styleRule, iconRule] },
    performance: { hints: false },
    stats: "errors-warnings",
    cache: { type: "filesystem", cacheDirectory: path.resolve(__dirname, ".cache/webpack") },
  };
}

const stylePlugin = () =>
  new MiniCssExtractPlugin({ filename: "[name].[contenthash].css", chunkFilename: "lazy/[name].[contenthash].css" });

/** What is deployed: the task pane, and the ribbon commands that run in the same page (shared runtime). */
function addin(isDevelopment) {
  return {
    ...shared("addin", isDevelopment),
    // Pane and commands share their page: one file, so that nothing waits for a second one.
    entry: { taskpane: ["./src/commands/main.ts", "./src/taskpane/main.tsx"] },
    plugins: [
      stylePlugin(),
      page("taskpane.html", "./src/taskpane/taskpane.html", ["taskpane"]),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*.png", to: "assets/[name][ext]" },
          { from: "assets/{support.html,privacy.html,page.css}", to: "[name][ext]" },
          {
            from: "manifest.xml",
            transform: (content) => (isDevelopment ? content : forHosting(content.toString())),
          },
        ],
      }),
      new ModuleListPlugin(),
    ],
  };
}

/** The page that shows the pane beside the embedded Excel; for design, development and test, never deployed. */
function workbench(isDevelopment) {
  return {
    ...shared("workbench", isDevelopment),
    entry: { workbench: "./src/workbench/main.ts" },
    // Loaded by the page as published: LGPL libraries stay whole and replaceable.
    externals: { "@odoo/o-spreadsheet": "o_spreadsheet", "@odoo/owl": "owl" },
    plugins: [
      stylePlugin(),
      page("workbench.html", "./src/workbench/workbench.html", ["workbench"]),
      new ModuleListPlugin(),
    ],
  };
}

module.exports = (_environment, options) => {
  const isDevelopment = options.mode === "development";
  return [addin(isDevelopment), workbench(isDevelopment)];
};
