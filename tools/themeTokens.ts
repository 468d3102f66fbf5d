/** The pane's look: Fluent 2's design tokens with our own brand colour, as CSS custom properties. */
import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/tokens";

/** A calm teal; step 80 carries white text at 5.4 : 1. */
const brand: BrandVariants = {
  10: "#011412",
  20: "#052b28",
  30: "#073a36",
  40: "#084842",
  50: "#0a564f",
  60: "#0b645c",
  70: "#0d6d64",
  80: "#0f766d",
  90: "#24877d",
  100: "#3c998f",
  110: "#54aaa0",
  120: "#6fbbb2",
  130: "#8ccbc3",
  140: "#aadbd5",
  150: "#c9eae6",
  160: "#e6f6f4",
};

const colours = [
  "colorNeutralForeground1",
  "colorNeutralForeground2",
  "colorNeutralForeground3",
  "colorNeutralForegroundDisabled",
  "colorNeutralForegroundOnBrand",
  "colorNeutralBackground1",
  "colorNeutralBackground2",
  "colorNeutralBackground3",
  "colorNeutralBackgroundDisabled",
  "colorNeutralStroke1",
  "colorNeutralStroke2",
  "colorNeutralStrokeAccessible",
  "colorNeutralStrokeDisabled",
  "colorSubtleBackgroundHover",
  "colorSubtleBackgroundPressed",
  "colorBrandForeground1",
  "colorBrandForeground2",
  "colorBrandBackground",
  "colorBrandBackgroundHover",
  "colorBrandBackgroundPressed",
  "colorBrandBackground2",
  "colorBrandStroke1",
  "colorBrandStroke2",
  "colorCompoundBrandStroke",
  "colorStrokeFocus2",
  "colorStatusDangerBackground1",
  "colorStatusDangerForeground1",
  "colorStatusDangerBorder1",
  "colorStatusWarningBackground1",
  "colorStatusWarningForeground3",
  "colorStatusWarningBorder1",
  "colorStatusSuccessBackground1",
  "colorStatusSuccessForeground1",
  "colorStatusSuccessBorder1",
  "shadow4",
  "shadow16",
] as const satisfies readonly (keyof Theme)[];

const measures = [
  "borderRadiusSmall",
  "borderRadiusMedium",
  "borderRadiusLarge",
  "borderRadiusCircular",
  "fontSizeBase200",
  "fontSizeBase300",
  "fontSizeBase400",
  "fontSizeBase500",
  "fontSizeHero700",
  "lineHeightBase200",
  "lineHeightBase300",
  "lineHeightBase400",
  "lineHeightBase500",
  "lineHeightHero700",
  "fontWeightRegular",
  "fontWeightSemibold",
  "durationFast",
  "curveEasyEase",
] as const satisfies readonly (keyof Theme)[];

function listProperties(theme: Theme, names: readonly (keyof Theme)[]): string[] {
  return names.map((name) => `  --${name}: ${theme[name]};`);
}

export function makeTokensCss(): string {
  const light = createLightTheme(brand);
  const dark = createDarkTheme(brand);
  dark.colorBrandForeground1 = brand[120];
  dark.colorBrandForeground2 = brand[130];
  // Between two steps of cranberry: the darker one is hard to read in small type, the lighter one no longer says danger.
  dark.colorStatusDangerForeground1 = "#e5838c";
  return [
    "/* Made by `npm run theme` from tools/themeTokens.ts. */",
    ":root {",
    ...listProperties(light, measures),
    ...listProperties(light, colours),
    "  color-scheme: light;",
    "}",
    ':root[data-theme="dark"] {',
    ...listProperties(dark, colours),
    "  color-scheme: dark;",
    "}",
    "",
  ].join("\n");
}
