import { reasonGiven } from "../../src/taskpane/reason";

const reasons = ["It is a quotation", "Legal has approved it"];

describe("a reason to let a mail pass", () => {
  it("is one of the policy's and the sender's own words", () => {
    expect(reasonGiven(reasons, "It is a quotation", " from their\nletter ")).toBe("It is a quotation: from their letter");
  });

  it("is incomplete without either", () => {
    expect(reasonGiven(reasons, undefined, "from their letter")).toBeUndefined();
    expect(reasonGiven(reasons, "It is a quotation", " . ")).toBeUndefined();
  });

  it("is the words alone where the policy offers no reasons", () => {
    expect(reasonGiven([], undefined, "agreed with legal")).toBe("agreed with legal");
  });
});
