declare module "*/webpack.config.js" {
  import type { Configuration } from "webpack";

  export default function makeConfigurations(
    environment: object,
    options: { mode: "development" | "production" },
  ): Configuration[];
}
