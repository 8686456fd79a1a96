import type { Finding } from "../../src/classify";
import { moods } from "../../src/taskpane/readers";
import { finding } from "../support/verdicts";

const all = (over: Partial<Finding>) => moods([finding(over)], []);

describe("the three readers", () => {
  it("are at ease with a mail without findings", () => {
    expect(moods([], [])).toEqual({ client: "clear", ceo: "clear", court: "clear" });
  });

  it("are appalled by what stops the mail, where it concerns them", () => {
    expect(all({ severity: "block", concerns: ["court", "client"] })).toEqual({ client: "appalled", ceo: "clear", court: "appalled" });
  });

  it("are uneasy about what asks first", () => {
    expect(all({ severity: "warn", concerns: ["client", "ceo"] })).toEqual({ client: "uneasy", ceo: "uneasy", court: "clear" });
  });

  it("leave a note to the reader it concerns most", () => {
    expect(all({ severity: "info", concerns: ["client", "ceo"] })).toEqual({ client: "uneasy", ceo: "clear", court: "clear" });
  });

  it("judge by the worst of several findings", () => {
    expect(moods([finding({ severity: "warn", concerns: ["ceo"] }), finding({ severity: "block", concerns: ["ceo"] })], []).ceo).toBe("appalled");
    expect(moods(new Array<Finding>(200_000).fill(finding({ severity: "warn", concerns: ["ceo"] })), []).ceo).toBe("uneasy");
  });

  it("calm down by one step when the sender meant it", () => {
    expect(all({ severity: "block", concerns: ["client"], isAcknowledged: true }).client).toBe("uneasy");
    expect(all({ severity: "warn", concerns: ["client"], isAcknowledged: true }).client).toBe("clear");
  });

  it("cannot tell where text or subject was not read", () => {
    expect(moods([], [{ part: "body", why: "timeout" }]).court).toBe("unknown");
    expect(moods([], [{ part: "subject", why: "timeout" }]).court).toBe("unknown");
    expect(moods([], [{ part: "attachments", why: "timeout" }]).court).toBe("clear");
  });

  it("are not moved by what is judged in silence", () => {
    expect(all({ severity: "shadow" })).toEqual({ client: "clear", ceo: "clear", court: "clear" });
  });
});
