/**
 * The JSON text that office.js and Outlook on the web exchange by `postMessage`. Field names and numbers are
 * office.js's own (outlook-web-16.01.js); we only write down what we use of them.
 */
export interface Request {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
  /** 0 calls a method, 1 registers for an event, 2 unregisters. */
  readonly _actionType: 0 | 1 | 2;
}

/** What an item method answers: office.js turns the number into an error name and a localized text. */
export type Answer = { readonly error: false; readonly data?: unknown } | { readonly error: true; readonly errorCode: number };

/** The call of one numbered mailbox method. */
export interface MethodCall {
  readonly number: number;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** @returns the request a frame posted, or `undefined` for anything that is not one of this conversation. */
export function readRequest(posted: unknown, conversationId: string): Request | undefined {
  if (typeof posted !== "string") return undefined;
  let parsed: unknown;
  try {
    parsed = JSON.parse(posted);
  } catch {
    return undefined;
  }
  const request = parsed as Request | null;
  return request?._messageType === 0 && request._conversationId === conversationId ? request : undefined;
}

/** @returns the text that answers `request`. */
export function answerTo(request: Request, data: unknown, origin: string): string {
  return response(request, data, origin, 0);
}

/** @returns the text that delivers an event to whoever registered for it with `registration`. */
export function eventFor(registration: Request, data: unknown, origin: string): string {
  return response(registration, data, origin, 1);
}

function response(request: Request, data: unknown, origin: string, kind: 0 | 1): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: origin,
    _errorCode: 0,
    _responseType: kind,
    _serializerVersion: 1,
    _data: data,
  });
}

/** @returns which mailbox method an `ExecuteMethod` request calls. */
export function readMethodCall(request: Request): MethodCall {
  const data = (request._data ?? {}) as { ApiParams?: Record<string, unknown>; MethodData?: { DispatchId?: number } };
  return { number: data.MethodData?.DispatchId ?? -1, parameters: data.ApiParams ?? {} };
}
