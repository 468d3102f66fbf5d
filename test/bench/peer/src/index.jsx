/** A pane of the same stack and size as Microsoft's template: a header, a list of three points, a text that goes into the sheet. */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { Pane } from "./Pane";

void Office.onReady().then(() => {
  createRoot(document.getElementById("container")).render(
    <FluentProvider theme={webLightTheme}>
      <Pane />
    </FluentProvider>,
  );
});
