import { budget, call, OfficeError } from "../../src/office/call";

type Result = Office.AsyncResult<string>;
const succeeded = (value: string) => ({ status: "succeeded", value }) as unknown as Result;
const failed = (error: unknown) => ({ status: "failed", error }) as unknown as Result;

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  expect(jest.getTimerCount()).toBe(0);
  jest.useRealTimers();
});

/** @returns the code of the OfficeError `promise` ends in. */
async function codeOf(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason) => reason,
  );
  expect(error).toBeInstanceOf(OfficeError);
  expect((error as OfficeError).api).toBe("subject.getAsync");
  return (error as OfficeError).code;
}

test("resolves with the value Outlook answers", async () => {
  await expect(call<string>("subject.getAsync", (done) => done(succeeded("Offer")))).resolves.toBe("Offer");
});

test("an error of the host becomes an OfficeError with its number", async () => {
  expect(await codeOf(call("subject.getAsync", (done) => done(failed({ code: 9020, message: "No permission" }))))).toBe("9020");
});

test("a failure without an error is one all the same", async () => {
  expect(await codeOf(call("subject.getAsync", (done) => done(failed(undefined))))).toBe("no-result");
});

test("an answer without a result is a failure", async () => {
  expect(await codeOf(call("subject.getAsync", (done) => done(undefined as unknown as Result)))).toBe("no-result");
});

test("a throw of office.js itself is a failure", async () => {
  expect(
    await codeOf(
      call("subject.getAsync", () => {
        throw new Error("Sys.ArgumentException");
      }),
    ),
  ).toBe("threw");
});

test("a result that throws when it is looked at is a failure", async () => {
  const hostile = {
    get status(): string {
      throw new TypeError("gone");
    },
  };
  expect(await codeOf(call("subject.getAsync", (done) => done(hostile as unknown as Result)))).toBe("threw");
});

test("a call that is never answered fails after its time", async () => {
  const code = codeOf(call("subject.getAsync", () => undefined, 300));
  await jest.advanceTimersByTimeAsync(299);
  expect(jest.getTimerCount()).toBe(1);
  await jest.advanceTimersByTimeAsync(1);
  expect(await code).toBe("timeout");
});

test("an answer that comes too late is ignored", async () => {
  const code = codeOf(call("subject.getAsync", (done) => void setTimeout(() => done(succeeded("Offer")), 400), 300));
  await jest.advanceTimersByTimeAsync(400);
  expect(await code).toBe("timeout");
});

test("only the first of two answers counts", async () => {
  const answer = call<string>("subject.getAsync", (done) => {
    done(succeeded("first"));
    done(succeeded("second"));
    done(failed({ code: 5001 }));
  });
  await expect(answer).resolves.toBe("first");
});

test("a budget is shared by calls that follow each other", () => {
  const left = budget(2000);
  expect(left()).toBe(2000);
  jest.advanceTimersByTime(1500);
  expect(left()).toBe(500);
  jest.advanceTimersByTime(1500);
  expect(left()).toBe(0);
});

test("a clock that is set back does not lengthen a budget", () => {
  const left = budget(2000);
  jest.setSystemTime(Date.now() - 3_600_000);
  expect(left()).toBe(2000);
});
