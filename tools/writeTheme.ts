import { writeFileSync } from "node:fs";
import { makeIconsModule } from "./iconPaths";
import { makeTokensCss } from "./themeTokens";

writeFileSync("src/taskpane/theme/tokens.css", makeTokensCss());
writeFileSync("src/taskpane/components/iconPaths.ts", makeIconsModule());
