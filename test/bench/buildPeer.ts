/** The pane that ours is compared with: its packages are installed when it is first built, since nobody else needs them. */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, readFileSync } from "node:fs";
import path from "node:path";
import HtmlWebpackPlugin from "html-webpack-plugin";
import webpack, { type Configuration } from "webpack";
import { projectFolder } from "../../tools/pageServer";

const source = path.join(__dirname, "peer");
const target = path.join(projectFolder, ".cache/bench-peer");
const packages = path.join(target, "node_modules");

/** The folder of its pages. */
export async function buildPeer(): Promise<string> {
  if (!isInstalled()) install();
  const pages = path.join(target, "dist");
  await new Promise<void>((resolve, reject) =>
    webpack(configurationFor(pages), (error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else resolve();
    }),
  );
  return pages;
}

function isInstalled(): boolean {
  const lock = path.join(target, "package-lock.json");
  return (
    existsSync(packages) &&
    existsSync(lock) &&
    readFileSync(lock).equals(readFileSync(path.join(source, "package-lock.json")))
  );
}

function install(): void {
  console.log("Installing React and Fluent UI for the comparison (once, about 400 MB) …");
  for (const name of ["package.json", "package-lock.json"]) cpSync(path.join(source, name), path.join(target, name));
  try {
    const npm = process.platform === "win32" ? "npm.cmd" : "npm";
    execFileSync(npm, ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: target, stdio: "inherit" });
  } catch (cause) {
    throw new Error("React and Fluent UI could not be installed: without them there is nothing to compare with.", {
      cause,
    });
  }
}

function configurationFor(pages: string): Configuration {
  const react = { runtime: "automatic" };
  return {
    mode: "production",
    context: source,
    // The entries of the published template, in the order in which its page loads them.
    entry: {
      polyfill: ["core-js/stable", "regenerator-runtime/runtime"],
      vendor: ["react", "react-dom", "core-js", "@fluentui/react-components", "@fluentui/react-icons"],
      taskpane: "./src/index.jsx",
    },
    output: { path: pages, filename: "[name].[contenthash].js", clean: true },
    resolve: { extensions: [".jsx", ".js"], modules: [packages] },
    module: {
      rules: [
        {
          test: /\.jsx$/,
          loader: require.resolve("swc-loader"),
          options: { jsc: { parser: { syntax: "ecmascript", jsx: true }, target: "es2021", transform: { react } } },
        },
      ],
    },
    plugins: [
      new HtmlWebpackPlugin({
        template: path.join(source, "taskpane.html"),
        filename: "taskpane.html",
        chunks: ["polyfill", "vendor", "taskpane"],
        chunksSortMode: "manual",
      }),
    ],
    performance: { hints: false },
  };
}
