/**
 * The host's side of one conversation with office.js, whatever carries the messages: the start of the add-in, Excel's
 * requests, settings, the document's file, ribbon clicks and events.
 */
import type { ExcelHost } from "../excelHost";
import { createAddinContext, hostInfoOf } from "./addinContext";
import type { ClientSession } from "./clientSession";
import { DocumentFiles } from "./documentFiles";
import { entriesFor } from "./hostEvents";
import { mayChangeWorkbook } from "./mayChangeWorkbook";
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

export interface ConversationOptions {
  host: ExcelHost;
  /** Origin of the page around the add-in. */
  origin: string;
  /** Distinguishes this conversation from every other one. */
  id: string;
  /** Carries a message to the add-in's page. */
  post: (message: string) => void;
  /** Told when a ribbon command called `event.completed()`. */
  onCommandCompleted?: (commandId: string) => void;
  /** Told after each request of `Excel.run`, and whether it did more than read. */
  onRequestEnded?: (mayHaveChanged: boolean) => void;
}

export class OfficeConversation {
  private readonly session: ClientSession;
  private readonly files = new DocumentFiles();
  /** By event: the correlation id of its registration, which every later message of it carries. */
  private readonly registrations = new Map<string, number>();
  private readonly stopListening: () => void;

  constructor(private readonly options: ConversationOptions) {
    this.session = options.host.openSession();
    this.stopListening = options.host.listen((event) => {
      for (const entry of entriesFor(this.session, event)) this.raise("richApiMessage", { ArrayData: [entry] });
    });
  }

  /** What the add-in's window has to be named before office.js loads in it. */
  get windowName(): string {
    const { host, id, origin } = this.options;
    return JSON.stringify({
      baseFrameName: this.addinId,
      hostInfo: hostInfoOf(host.workbook.language),
      xdmInfo: [id, this.addinId, origin].join("|"),
      serializerVersion: "1",
      flights: "[]",
    });
  }

  end(): void {
    this.stopListening();
  }

  /** A click on a ribbon button whose action is `commandId`; false while the add-in has not asked for clicks. */
  clickRibbonButton(commandId: string, controlId: string): boolean {
    const source = JSON.stringify({ source: { id: controlId } });
    return this.raise("appCommandInvoked", { 0: commandId, 1: commandId, 2: source });
  }

  /** The selection of `Office.context.document`, beside Excel's own events. */
  announceSelection(): boolean {
    return this.raise("documentSelectionChanged", {});
  }

  receive(data: unknown): void {
    const request = readXdmRequest(data, this.options.id);
    if (request !== null) this.answerRequest(request);
  }

  private get addinId(): string {
    return `addin_${this.options.id}`;
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
        return { Data: await this.runRichApi(String(call.ArrayData?.[4]), Number(call.ArrayData?.[6])) };
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

  private async runRichApi(
    body: string,
    requestFlags: number,
  ): Promise<[status: number, headers: string[], body: string]> {
    const encoder = new TextEncoder();
    if (encoder.encode(body).length > payloadLimitBytes) throw new OfficeCallError(officeError.requestTooLarge);
    const request = JSON.parse(body) as RichApiRequest;
    await this.untilAdmitted(request, requestFlags);
    const answer = JSON.stringify(processRequest(this.session, request));
    this.options.onRequestEnded?.(mayChangeWorkbook(request));
    if (encoder.encode(answer).length > payloadLimitBytes) throw new OfficeCallError(officeError.responseTooLarge);
    return [200, [], answer];
  }

  private untilAdmitted(request: RichApiRequest, requestFlags: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const refuse = (): void => reject(new OfficeCallError(officeError.invalidCallInContext));
      this.session.admit(request, requestFlags, resolve, refuse);
    });
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
    const { id, origin } = this.options;
    const envelope = { _messageType: 1, _conversationId: id, _origin: origin, _serializerVersion: 1 };
    this.options.post(JSON.stringify({ ...envelope, ...message }));
  }
}
