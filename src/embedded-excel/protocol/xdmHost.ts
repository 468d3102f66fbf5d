/**
 * The page around a task pane in a frame: answers office.js over postMessage, as Excel on the web does.
 * The pane must come over https from the host name of this page (ports may differ), or office.js does not trust it.
 * The frame's name is set here and is fixed when the frame enters the document, so make the XdmHost first.
 */
import type { ExcelHost } from "../excelHost";
import { OfficeConversation, type ConversationOptions } from "./officeConversation";

export interface XdmHostOptions extends Pick<ConversationOptions, "onCommandCompleted" | "onRequestEnded"> {
  frame: HTMLIFrameElement;
  host: ExcelHost;
  /** Address of the task pane, absolute or relative to this page. */
  addinUrl: string;
}

export class XdmHost {
  private readonly url: URL;
  private readonly conversation: OfficeConversation;
  private readonly receive = (event: MessageEvent): void => this.onMessage(event);

  constructor(private readonly options: XdmHostOptions) {
    const { frame, host, addinUrl, ...listeners } = options;
    this.url = new URL(addinUrl, location.href);
    this.conversation = new OfficeConversation({
      host,
      origin: location.origin,
      id: crypto.randomUUID(),
      post: (message) => frame.contentWindow?.postMessage(message, this.url.origin),
      ...listeners,
    });
    frame.name = this.conversation.windowName;
    window.addEventListener("message", this.receive);
  }

  start(): void {
    this.options.frame.src = this.url.href;
  }

  dispose(): void {
    window.removeEventListener("message", this.receive);
    this.conversation.end();
  }

  /** A click on a ribbon button whose action is `commandId`; false while the pane has not asked for clicks. */
  clickRibbonButton(commandId: string, controlId: string): boolean {
    return this.conversation.clickRibbonButton(commandId, controlId);
  }

  /** The selection of `Office.context.document`, beside Excel's own events. */
  announceSelection(): boolean {
    return this.conversation.announceSelection();
  }

  private onMessage(event: MessageEvent): void {
    if (event.source !== this.options.frame.contentWindow || event.origin !== this.url.origin) return;
    this.conversation.receive(event.data);
  }
}
