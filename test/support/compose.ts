import { install } from "./outlook";

type Answer = { readonly status: "succeeded"; readonly value?: unknown } | { readonly status: "failed"; readonly error: { readonly code: number } };
type Callback = (answer: Answer) => void;

/** A draft that can be changed from either side, and tells what it was asked. */
export interface Compose {
  subject: string;
  body: string;
  delivery?: Date;
  /** The next calls of these names fail with 9000. */
  readonly failing: Set<string>;
  /** Calls in order, as in `body.setAsync html`. */
  readonly asked: string[];
  /** What Outlook does to a body it is given. */
  tidy: (body: string) => string;
  /** Raises an item or mailbox event. */
  raise(event: string, details?: object): void;
  readonly listeningTo: () => string[];
}

/** Puts a draft in compose where `Office` is looked for; `over` replaces parts of the tree below `context`. */
export function compose(over: { item?: object; context?: object } = {}): Compose {
  const handlers: Record<string, ((details: object) => void)[]> = {};
  const draft: Compose = {
    subject: "Offer",
    body: "<p>Hello</p>",
    failing: new Set(),
    asked: [],
    tidy: (body) => body,
    raise: (event, details = {}) => handlers[event]?.forEach((handler) => handler(details)),
    listeningTo: () => Object.keys(handlers).filter((event) => handlers[event]!.length > 0),
  };
  const call = (name: string, value: (...given: never[]) => unknown) => (...given: unknown[]) => {
    const done = given[given.length - 1] as Callback;
    const [first] = given;
    draft.asked.push(typeof first === "string" && name.startsWith("body.get") ? `${name} ${first}` : name);
    // Outlook answers later, never in the call.
    void Promise.resolve().then(() => done(draft.failing.has(name) ? { status: "failed", error: { code: 9000 } } : { status: "succeeded", value: value(...(given as never[])) }));
  };
  const events = {
    addHandlerAsync: (event: string, handler: (details: object) => void, done?: Callback) => {
      (handlers[event] ??= []).push(handler);
      done?.({ status: "succeeded" });
    },
    removeHandlerAsync: (event: string, done?: Callback) => {
      handlers[event] = [];
      done?.({ status: "succeeded" });
    },
  };
  const item = {
    ...events,
    subject: { getAsync: call("subject.getAsync", () => draft.subject) },
    body: {
      getAsync: call("body.getAsync", () => draft.body),
      setAsync: call("body.setAsync", (body: string) => void (draft.body = draft.tidy(body))),
    },
    delayDeliveryTime: { setAsync: call("delayDeliveryTime.setAsync", (when: Date) => void (draft.delivery = when)) },
    getInitializationContextAsync: call("getInitializationContextAsync", () => ""),
    ...over.item,
  };
  install({
    onReady: (ready: (info: object) => void) => ready({ host: "Outlook" }),
    context: { platform: "OfficeOnline", requirements: { isSetSupported: () => true }, mailbox: { item, ...events }, ...over.context },
  });
  return draft;
}
