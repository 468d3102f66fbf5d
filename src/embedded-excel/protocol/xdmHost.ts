/**
 * The page around a task pane in a frame: answers office.js over postMessage, as Excel on the web does.
 * The pane must come over https from the host name of this page (ports may differ), or office.js does not trust it.
 * The frame's name is set here and is fixed when the frame enters the document, so make the XdmHost first.
 */
import type { ExcelHost } from "../excelHost";
import type { ClientSession } from "./clientSession";
import { createAddinContext, hostInfoOf } from "./addinContext";
import { DocumentFiles } from "./documentFiles";
import { entriesFor } from "./hostEvents";
import { processRequest } from "./processRequest";
import { payloadLimitBytes, type RichApiRequest } from "./wireFormat";
import {
  dispatchId,
  OfficeCallError,
  officeError,
  readXdmRequest,
  xdmActionType,
  type DdaCall,
  type XdmRequest,
} from "./xdmMessages";

export interface XdmHostOptions {
  frame: HTMLIFrameElement;
  host: ExcelHost;
  /** Address of the task pane, absolute or relative to this page. */
  addinUrl: string;
  /** Told when a ribbon command called `event.completed()`. */
  onCommandCompleted?: (commandId: string) => void;
  /** Told after each request of `Excel.run`, when the workbook may have changed. */
  onRequestEnded?: () => void;
}

export class XdmHost {
  private readonly conversationId = `conversation_${crypto.randomUUID()}`;
  private readonly addinId = `addin_${crypto.randomUUID()}`;
  private readonly url: URL;
  private readonly session: ClientSession;
  private readonly files = new DocumentFiles();
  /** By event: the correlation id of its registration, which every later message of it carries. */
  private readonly registrations = new Map<string, number>();
  private readonly stopListening: () => void;
  private readonly receive = (event: MessageEvent): void => this.onMessage(event);

  constructor(private readonly options: XdmHostOptions) {
    const { frame, host, addinUrl } = options;
    this.url = new URL(addinUrl, location.href);
    this.session = host.openSession();
    frame.name = JSON.stringify({
      baseFrameName: this.addinId,
      hostInfo: hostInfoOf(host.workbook.language),
      xdmInfo: [this.conversationId, this.addinId, location.origin].join("|"),
      serializerVersion: "1",
      flights: "[]",
    });
    window.addEventListener("message", this.receive);
    this.stopListening = host.listen((event) => {
      for (const entry of entriesFor(this.session, event)) this.raise("richApiMessage", { ArrayData: [entry] });
    });
  }

  start(): void {
    this.options.frame.src = this.url.href;
  }

  dispose(): void {
    window.removeEventListener("message", this.receive);
    this.stopListening();
  }

  /** A click on a ribbon button whose action is `commandId`; false while the pane has not asked for clicks. */
  clickRibbonButton(commandId: string, controlId: string): boolean {
    const source = JSON.stringify({ source: { id: controlId } });
    return this.raise("appCommandInvoked", { 0: commandId, 1: commandId, 2: source });
  }

  /** The selection of `Office.context.document`, beside Excel's own events. */
  announceSelection(): boolean {
    return this.raise("documentSelectionChanged", {});
  }

  private onMessage(event: MessageEvent): void {
    if (event.source !== this.options.frame.contentWindow || event.origin !== this.url.origin) return;
    const request = readXdmRequest(event.data, this.conversationId);
    if (request !== null) this.answerRequest(request);
  }

  private answerRequest(request: XdmRequest): void {
    if (request._actionType === xdmActionType.registerEvent) {
      this.registrations.set(request._actionName, request._correlationId);
      return this.answer(request, { Error: officeError.none });
    }
    if (request._actionType === xdmActionType.unregisterEvent) {
      this.registrations.delete(request._actionName);
      return this.answer(request, { Error: officeError.none });
    }
    if (request._actionName === "ContextActivationManager_getAppContextAsync")
      return this.answer(request, this.context());
    // The library sends these without a callback.
    if (request._actionName === "ContextActivationManager_notifyHost") return;
    if (request._actionName === "executeMethod") return void this.execute(request);
    this.answer(request, null);
  }

  private context(): Record<string, unknown> {
    const { language, fileName, state } = this.options.host.workbook;
    return createAddinContext({ addinId: this.addinId, language, fileName, settings: state.settings });
  }

  private async execute(request: XdmRequest): Promise<void> {
    try {
      const result = await this.run(request._data as DdaCall);
      this.answer(request, { Version: 1, Error: officeError.none, ...result });
    } catch (error) {
      const code = error instanceof OfficeCallError ? error.officeCode : officeError.internal;
      this.answer(request, { Version: 1, Error: code });
      if (!(error instanceof OfficeCallError)) throw error;
    }
  }

  private async run(call: DdaCall): Promise<Record<string, unknown>> {
    const { settings } = this.options.host.state;
    switch (call.DdaMethod.DispatchId) {
      case dispatchId.richApi:
        return { Data: this.runRichApi(String(call.ArrayData?.[4])) };
      case dispatchId.saveSettings:
        settings.clear();
        for (const [key, json] of call.DdaSettingsMethod?.Properties ?? []) settings.set(key, json);
        return {};
      case dispatchId.refreshSettings:
        return { Properties: { Settings: [...settings].map(([Name, Value]) => ({ Name, Value })) } };
      case dispatchId.getFile:
        return this.files.open(await this.options.host.save(), Number(call[1]));
      case dispatchId.getFileSlice:
        return this.files.slice(Number(call[2]), Number(call[3]));
      case dispatchId.closeFile:
        this.files.close(Number(call[0] ?? call[2]));
        return {};
      case dispatchId.commandCompleted:
        this.options.onCommandCompleted?.(String(call[0]));
        return {};
      default:
        throw new OfficeCallError(officeError.unsupportedCall);
    }
  }

  private runRichApi(body: string): [status: number, headers: string[], body: string] {
    const encoder = new TextEncoder();
    if (encoder.encode(body).length > payloadLimitBytes) throw new OfficeCallError(officeError.requestTooLarge);
    const answer = JSON.stringify(processRequest(this.session, JSON.parse(body) as RichApiRequest));
    this.options.onRequestEnded?.();
    if (encoder.encode(answer).length > payloadLimitBytes) throw new OfficeCallError(officeError.responseTooLarge);
    return [200, [], answer];
  }

  private raise(eventName: string, data: unknown): boolean {
    const correlationId = this.registrations.get(eventName);
    if (correlationId === undefined) return false;
    this.post({ _actionName: eventName, _correlationId: correlationId, _errorCode: 0, _responseType: 1, _data: data });
    return true;
  }

  private answer(request: XdmRequest, data: unknown): void {
    const { _actionName, _correlationId } = request;
    this.post({ _actionName, _correlationId, _errorCode: 0, _responseType: 0, _data: data });
  }

  private post(message: Record<string, unknown>): void {
    const envelope = {
      _messageType: 1,
      _conversationId: this.conversationId,
      _origin: location.origin,
      _serializerVersion: 1,
    };
    this.options.frame.contentWindow?.postMessage(JSON.stringify({ ...envelope, ...message }), this.url.origin);
  }
}
