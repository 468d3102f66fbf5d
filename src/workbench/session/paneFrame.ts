import type { ExcelHost } from "../../embedded-excel/excelHost";
import { XdmHost } from "../../embedded-excel/protocol/xdmHost";

/** Names of the manifest: the ribbon's button and its function. */
const highlightFunction = "highlightOverdue";
const highlightButton = "Gendan.HighlightOverdue";

export interface PaneEvents {
  readonly onRequestEnded: (mayHaveChanged: boolean) => void;
  readonly title: string;
}

/** The task pane in its frame, connected to the workbook as in Excel on the web. */
export class PaneFrame {
  private readonly frame = document.createElement("iframe");
  private readonly connection: XdmHost;

  constructor(target: HTMLElement, host: ExcelHost, { onRequestEnded, title }: PaneEvents) {
    this.frame.title = title;
    // The frame's name is made here, and a frame keeps the name that it enters the document with.
    this.connection = new XdmHost({ frame: this.frame, host, addinUrl: "taskpane.html", onRequestEnded });
    target.replaceChildren(this.frame);
    this.connection.start();
  }

  highlightOverdue(): boolean {
    return this.connection.clickRibbonButton(highlightFunction, highlightButton);
  }

  announceSelection(): void {
    this.connection.announceSelection();
  }

  dispose(): void {
    this.connection.dispose();
    this.frame.remove();
  }
}
