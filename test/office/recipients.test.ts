import { moveBack, moveToBcc } from "../../src/office/recipients";
import { compose } from "../support/compose";

type Done = (answer: object) => void;
type Person = { emailAddress: string; displayName: string };
type Fields = Record<"to" | "cc" | "bcc", Person[]>;

const person = (address: string): Person => ({ emailAddress: address, displayName: address.split("@")[0]! });
const people = (...addresses: string[]) => addresses.map(person);

/** A draft whose fields may be read and written; calls named in `failing` fail. */
function withFields(given: Partial<Fields>, failing: string[] = []) {
  const fields: Fields = { to: [], cc: [], bcc: [], ...given };
  const asked: string[] = [];
  const answer = (name: string, done: Done, act: () => unknown) => {
    asked.push(name);
    void Promise.resolve().then(() => done(failing.includes(name) ? { status: "failed", error: { code: 9000 } } : { status: "succeeded", value: act() }));
  };
  const field = (name: keyof Fields) => ({
    getAsync: (done: Done) => answer(`${name}.get`, done, () => fields[name]),
    setAsync: (list: Person[], done: Done) => answer(`${name}.set`, done, () => void (fields[name] = list)),
    addAsync: (list: Person[], done: Done) => answer(`${name}.add`, done, () => void (fields[name] = [...fields[name], ...list])),
  });
  compose({ item: { to: field("to"), cc: field("cc"), bcc: field("bcc") } });
  const shown = () => [fields.to, fields.cc, fields.bcc].map((list) => list.map(({ emailAddress }) => emailAddress));
  return { fields, asked, shown };
}

describe("moving recipients to Bcc", () => {
  it("takes them out of To and Cc and leaves everybody else where they are", async () => {
    const draft = withFields({ to: people("a@x.example", "tom@northwind.example"), cc: people("B@y.example"), bcc: people("c@z.example") });
    expect(await moveToBcc(new Set(["a@x.example", "b@y.example"]))).toMatchObject({ is: "done" });
    expect(draft.shown()).toEqual([["tom@northwind.example"], [], ["c@z.example", "a@x.example", "B@y.example"]]);
  });

  it("writes Bcc first, so that nobody is lost on the way, and leaves a field alone that stays as it is", async () => {
    const draft = withFields({ to: people("a@x.example"), cc: people("tom@northwind.example") });
    await moveToBcc(new Set(["a@x.example"]));
    expect(draft.asked.filter((name) => !name.endsWith("get"))).toEqual(["bcc.set", "to.set"]);
  });

  it("hands more than a hundred over in parts", async () => {
    const many = Array.from({ length: 250 }, (_, i) => `r${i}@x.example`);
    const draft = withFields({ to: people(...many) });
    expect(await moveToBcc(new Set(many))).toMatchObject({ is: "done" });
    expect(draft.fields.bcc).toHaveLength(250);
    expect(draft.asked.filter((name) => name.startsWith("bcc") && name !== "bcc.get")).toEqual(["bcc.set", "bcc.add", "bcc.add"]);
  });

  it("puts back what it has written when Outlook refuses the rest", async () => {
    const draft = withFields({ to: people("a@x.example"), bcc: people("c@z.example") }, ["to.set"]);
    expect(await moveToBcc(new Set(["a@x.example"]))).toEqual({ is: "refused" });
    expect(draft.shown()).toEqual([["a@x.example"], [], ["c@z.example"]]);
  });

  it("is done, and can be taken back, when only the look at the result fails", async () => {
    const failing: string[] = [];
    const draft = withFields({ to: people("a@x.example") }, failing);
    const setTo = Office.context.mailbox.item!.to.setAsync;
    Object.assign(Office.context.mailbox.item!.to, { setAsync: (...given: Parameters<typeof setTo>) => (failing.push("cc.get"), setTo(...given)) });
    const moved = await moveToBcc(new Set(["a@x.example"]));
    if (moved.is !== "done") throw new Error(moved.is);
    failing.length = 0;
    expect(await moveBack(moved.before, moved.after)).toMatchObject({ is: "done" });
    expect(draft.shown()).toEqual([["a@x.example"], [], []]);
  });

  it("touches nothing where somebody has no address, or where a list may be longer than Outlook says", async () => {
    const unresolved = withFields({ to: [...people("a@x.example"), { emailAddress: "", displayName: "Night shift" }] });
    expect(await moveToBcc(new Set(["a@x.example"]))).toEqual({ is: "refused" });
    expect(unresolved.asked).toEqual(["to.get", "cc.get", "bcc.get"]);
    const long = withFields({ to: people(...Array.from({ length: 500 }, (_, i) => `r${i}@x.example`)) });
    expect(await moveToBcc(new Set(["r1@x.example"]))).toEqual({ is: "refused" });
    expect(long.asked).toHaveLength(3);
  });

  it("says so when they are gone by now, or Outlook does not answer", async () => {
    withFields({ to: people("a@x.example") });
    expect(await moveToBcc(new Set(["b@x.example"]))).toEqual({ is: "changed" });
    withFields({}, ["cc.get"]);
    expect(await moveToBcc(new Set(["b@x.example"]))).toEqual({ is: "refused" });
  });
});

describe("moving them back", () => {
  it("restores every field", async () => {
    const draft = withFields({ to: people("a@x.example"), cc: people("b@y.example") });
    const moved = await moveToBcc(new Set(["a@x.example", "b@y.example"]));
    if (moved.is !== "done") throw new Error(moved.is);
    expect(await moveBack(moved.before, moved.after)).toMatchObject({ is: "done" });
    expect(draft.shown()).toEqual([["a@x.example"], ["b@y.example"], []]);
  });

  it("touches nothing when the sender has changed the recipients since", async () => {
    const draft = withFields({ to: people("a@x.example") });
    const moved = await moveToBcc(new Set(["a@x.example"]));
    if (moved.is !== "done") throw new Error(moved.is);
    draft.fields.to = people("new@x.example");
    expect(await moveBack(moved.before, moved.after)).toEqual({ is: "changed" });
    expect(draft.shown()).toEqual([["new@x.example"], [], ["a@x.example"]]);
  });
});
