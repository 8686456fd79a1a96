/** A call to Outlook that came to nothing. Holds codes only, nothing a person wrote. */
export class OfficeError extends Error {
  /**
   * @param api the call, as in `body.getAsync`
   * @param code the host's error number, or `timeout`, `threw`, `no-result`, `no-item`
   */
  constructor(
    readonly api: string,
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "OfficeError";
  }
}

/** How long one call may take, ms. Two calls in a row share a {@link budget} instead. */
export const callTimeout = 2000;

/**
 * Turns one of Outlook's callback calls into a promise that always settles: with the value, or with an
 * {@link OfficeError}. office.js gives up on an unanswered item call without telling anybody, so each call has its
 * own timer; and it checks arguments and permissions by throwing at once. Answers after the first are ignored.
 *
 * @param start makes the call and hands over the callback
 * @param withinMs ms until the call counts as unanswered
 */
export function call<T>(api: string, start: (callback: (result: Office.AsyncResult<T>) => void) => void, withinMs = callTimeout): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => reject(new OfficeError(api, "timeout", `${api} did not answer within ${withinMs} ms`)), withinMs);
    const fail = (error: unknown) => {
      clearTimeout(timer);
      reject(officeError(api, error));
    };
    try {
      start((result) => {
        try {
          if (!isSucceeded(result)) return fail((result && result.error) || new OfficeError(api, "no-result", `${api} answered without a result`));
          clearTimeout(timer);
          resolve(result.value);
        } catch (error) {
          fail(error);
        }
      });
    } catch (error) {
      fail(error);
    }
  });
}

/** @returns a function that tells how many ms of `ms` are left, for calls that follow each other. */
export function budget(ms: number): () => number {
  const end = Date.now() + ms;
  // A clock set back while we wait must not lengthen the wait.
  return () => Math.min(ms, Math.max(0, end - Date.now()));
}

/** The status is compared as a string: the enum is an office.js object that fakes and old hosts may lack. */
function isSucceeded(result: Office.AsyncResult<unknown> | undefined): boolean {
  return !!result && String(result.status) === "succeeded";
}

function officeError(api: string, error: unknown): OfficeError {
  if (error instanceof OfficeError) return error;
  const { code, message } = (error || {}) as { code?: unknown; message?: unknown };
  const isCode = typeof code === "number" || (typeof code === "string" && code !== "");
  return new OfficeError(api, isCode ? String(code) : "threw", typeof message === "string" ? message : `${api} failed`);
}
