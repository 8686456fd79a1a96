import type { Draft } from "./draft";
import type { Request } from "./envelope";
import { answerTo, eventFor, readMethodCall, readRequest } from "./envelope";
import type { Faults } from "./faults";
import type { AddInManifest } from "./manifest";
import type { Surroundings } from "./methods";
import { executeMethod } from "./methods";
import { appContext, initialData } from "./start-up";
import type { OutlookSettings, Theme } from "./settings";
import { officeTheme, officeThemeInts } from "./office-theme";

/** What an add-in page gets to see of this Outlook. */
export interface RuntimeWorld extends Surroundings {
  readonly manifest: AddInManifest;
  readonly settings: OutlookSettings;
  readonly draft: Draft;
  readonly faults: Faults;
  /** The keyboard focus goes out of the page: on, back, or away by Escape. */
  leave?(direction: "on" | "back" | "away"): void;
}

/** What `event.completed` brought. `options` is absent when it was called without any. */
export interface Completion {
  readonly isHandlerFound: boolean;
  readonly options: Readonly<Record<string, unknown>> | undefined;
}

const completedMethod = 94;
const noSuchHandler = 11101;
let conversations = 0;

/** One add-in page in a frame: speaks the host's side of office.js's conversation with it, until disposed. */
export class AddInRuntime {
  /** Resolves when the page may be sent launch events: office.js drops those raised earlier. */
  readonly isListening: Promise<void>;
  private readonly conversationId = `playground-${++conversations}-${Date.now()}`;
  private readonly controlId: string;
  private readonly origin: string;
  private readonly registrations = new Map<string, Request>();
  private readonly pending = new Map<string, (completion: Completion) => void>();
  private readonly timers = new Set<ReturnType<typeof setTimeout>>();
  private listening!: () => void;

  /** Takes over `frame`, which must not be in the document yet: its name is read once, on the way in. */
  constructor(private readonly frame: HTMLIFrameElement, url: string, private readonly kind: "event" | "pane", private readonly world: RuntimeWorld) {
    this.isListening = new Promise((resolve) => (this.listening = resolve));
    this.controlId = `${world.manifest.id}-${kind}-${conversations}`;
    this.origin = new URL(url, location.href).origin;
    addEventListener("message", this.receive);
    frame.name = JSON.stringify({
      baseFrameName: this.controlId,
      hostInfo: `Outlook$Web$16.01$${world.settings.language}$$$disableLogging$0`,
      xdmInfo: `${this.conversationId}|${this.controlId}|${location.origin}`,
      serializerVersion: 1,
      flights: "[]",
      // Ours, not Outlook's: see serve/office-js.ts. Event pages get no theme, as in Outlook.
      ...(kind === "pane" && { officeTheme: officeTheme(world.settings.theme) }),
    });
    frame.src = url;
  }

  /** Raises a launch event; resolves with the first completion and ignores later ones, as Outlook does. */
  async launch(functionName: string, event: object): Promise<Completion> {
    await this.isListening;
    const commandId = `command-${this.pending.size + 1}-${Date.now()}`;
    const completed = new Promise<Completion>((resolve) => this.pending.set(commandId, resolve));
    this.raise("appCommandInvoked", { 0: commandId, 1: functionName, 2: JSON.stringify(event) });
    return completed;
  }

  /** Delivers an event to the page if it registered for it. */
  raise(name: string, data: unknown): void {
    const registration = this.registrations.get(name);
    if (registration) this.post(eventFor(registration, data, location.origin));
  }

  /** Tells a page that listens that Outlook has another theme now. */
  raiseTheme(theme: Theme): void {
    this.raise("officeThemeChanged", [JSON.stringify(officeThemeInts(theme))]);
  }

  dispose(): void {
    removeEventListener("message", this.receive);
    this.timers.forEach(clearTimeout);
  }

  private readonly receive = (message: MessageEvent): void => {
    if (message.source !== this.frame.contentWindow || message.origin !== this.origin) return;
    const request = readRequest(message.data, this.conversationId);
    if (request) this.serve(request);
  };

  private serve(request: Request): void {
    if (request._actionType === 1) {
      this.registrations.set(request._actionName, request);
      this.answer(request, { Error: 0 });
      if (request._actionName === "appCommandInvoked") this.listening();
      return;
    }
    if (request._actionType === 2) {
      this.registrations.delete(request._actionName);
      return this.answer(request, { Error: 0 });
    }
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return this.answer(request, appContext(this.controlId, this.kind, this.world.settings, this.world.manifest.name, this.world.roaming));
      case "ContextActivationManager_notifyHost":
        this.hear((request._data as readonly unknown[])[1]);
        return this.answer(request, {});
      case "GetInitialData":
        return this.answer(request, initialData(this.world.draft, this.world.manifest));
      case "ExecuteMethod": {
        const call = readMethodCall(request);
        return this.withFaults(call.number, request, () => executeMethod(call, this.world.draft, this.world));
      }
      case "executeMethod":
        return this.complete(request);
      default:
        return this.answer(request, {});
    }
  }

  /** office.js takes Tab and Escape over and says where the focus wants to go. */
  private hear(action: unknown): void {
    const directions: Readonly<Record<number, "on" | "back" | "away">> = { 13: "on", 17: "on", 14: "back", 18: "back", 15: "away" };
    const direction = directions[Number(action)];
    if (direction) this.world.leave?.(direction);
  }

  /** `event.completed`: the JSON text holds the event with the options under `completedContext`. */
  private complete(request: Request): void {
    const data = request._data as { 0?: string; 1?: number; 2?: string; DdaMethod?: { DispatchId?: number } };
    if (data.DdaMethod?.DispatchId !== completedMethod) return this.answer(request, { Version: 1, Error: 0 });
    this.withFaults(completedMethod, request, () => {
      const event = JSON.parse(data[2] || "{}") as { completedContext?: Record<string, unknown> };
      this.pending.get(data[0] ?? "")?.({ isHandlerFound: data[1] !== noSuchHandler, options: event.completedContext });
      return { Version: 1, Error: 0 };
    });
  }

  /** Answers as a healthy host would, or as the injected fault of this method says. */
  private withFaults(method: number, request: Request, execute: () => unknown): void {
    const fault = this.world.faults.of(method);
    if (fault?.kind === "swallow") return;
    if (fault?.kind === "error") return this.answer(request, { error: true, errorCode: fault.code });
    if (!fault) return this.answer(request, execute());
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      this.answer(request, execute());
    }, fault.ms);
    this.timers.add(timer);
  }

  private answer(request: Request, data: unknown): void {
    this.post(answerTo(request, data, location.origin));
  }

  private post(text: string): void {
    this.frame.contentWindow?.postMessage(text, this.origin);
  }
}
