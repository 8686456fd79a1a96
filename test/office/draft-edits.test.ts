import { canDeliverLater, deliverAt, replaceBody } from "../../src/office/draft-edits";
import { compose } from "../support/compose";

describe("replacing the body", () => {
  it("writes the new body and returns what Outlook made of it", async () => {
    const draft = compose();
    draft.tidy = (body) => `<html>${body}</html>`;
    expect(await replaceBody("<p>Hello</p>", "<p>Bye</p>", "html")).toEqual({ is: "done", body: "<html><p>Bye</p></html>" });
  });

  it("touches nothing when the body is another one by now", async () => {
    const draft = compose();
    expect(await replaceBody("<p>Hello!</p>", "<p>Bye</p>", "html")).toEqual({ is: "changed" });
    expect(draft.body).toBe("<p>Hello</p>");
    expect(draft.asked).toEqual(["body.getAsync html"]);
  });

  it("reads and writes a plain draft as text", async () => {
    let coercion: unknown;
    const setAsync = (_: string, options: object, done: (answer: object) => void) => {
      coercion = options;
      done({ status: "succeeded" });
    };
    const asked: string[] = [];
    const getAsync = (format: string, done: (answer: object) => void) => {
      asked.push(format);
      done({ status: "succeeded", value: "Hello" });
    };
    compose({ item: { body: { getAsync, setAsync } } });
    await replaceBody("Hello", "Bye", "text");
    expect(coercion).toEqual({ coercionType: "text" });
    expect(asked).toEqual(["text", "text"]);
  });

  it.each(["body.getAsync", "body.setAsync"])("is refused when %s fails, and does not reject", async (name) => {
    const draft = compose();
    draft.failing.add(name);
    expect(await replaceBody("<p>Hello</p>", "<p>Bye</p>", "html")).toEqual({ is: "refused" });
  });

  it("is done, with the body as written, when only the look at the result fails", async () => {
    const draft = compose();
    draft.tidy = (body) => {
      draft.failing.add("body.getAsync");
      return body;
    };
    expect(await replaceBody("<p>Hello</p>", "<p>Bye</p>", "html")).toEqual({ is: "done", body: "<p>Bye</p>" });
  });

  it("is refused where there is no item", async () => {
    compose({ context: { mailbox: { item: null } } });
    expect(await replaceBody("a", "b", "html")).toEqual({ is: "refused" });
  });
});

describe("delivering later", () => {
  it("hands the time to Outlook", async () => {
    const draft = compose();
    const when = new Date(2025, 2, 5, 8);
    await deliverAt(when);
    expect(draft.delivery).toEqual(when);
  });

  it("is offered where the mail can still be changed meanwhile", () => {
    compose();
    expect(canDeliverLater()).toBe(true);
    compose({ context: { platform: "PC", mailbox: { item: { delayDeliveryTime: { setAsync: () => undefined } } } } });
    expect(canDeliverLater()).toBe(false);
  });

  it("is not offered by an older Outlook", () => {
    compose({ item: { delayDeliveryTime: undefined } });
    expect(canDeliverLater()).toBe(false);
  });

  it("rejects when Outlook refuses", async () => {
    const draft = compose();
    draft.failing.add("delayDeliveryTime.setAsync");
    await expect(deliverAt(new Date())).rejects.toMatchObject({ code: "9000" });
  });
});
