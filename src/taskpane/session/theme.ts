/** Light or dark as Excel is, where it says so, else as the machine is set. */

export function followTheme(): void {
  const preference = window.matchMedia("(prefers-color-scheme: dark)");
  const apply = () => {
    document.documentElement.dataset.theme = (isOfficeDark() ?? preference.matches) ? "dark" : "light";
  };
  apply();
  preference.addEventListener("change", apply);
  // Excel raises no event of its own when its theme changes; the pane looks again when it is shown.
  document.addEventListener("visibilitychange", apply);
  window.addEventListener("focus", apply);
}

function isOfficeDark(): boolean | null {
  const background = readOfficeBackground();
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background ?? "");
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((pair) => Number.parseInt(pair, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** Excel on the web has no theme to follow. */
function readOfficeBackground(): string | undefined {
  const context: Partial<Office.Context> | undefined = Office.context;
  return context?.officeTheme?.bodyBackgroundColor;
}
