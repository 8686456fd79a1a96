import { classify, hull, type Message } from "../../../src/classify";
import { messageOfJson } from "../../../tools/cli/message-json";
import { examplePolicy } from "../../support/examples";

/** A recap from Anna Berg to Clara Diaz, with Tom Ade in Cc. */
function messageOf(body: string, over: Record<string, unknown> = {}): Message {
  const reading = messageOfJson({
    from: "Anna Berg <anna@northwind.example>",
    to: ["Clara Diaz <clara@contoso.example>"],
    cc: ["Tom Ade <tom@northwind.example>"],
    subject: "Recap of our walk",
    [body.startsWith("<") ? "html" : "text"]: body,
    ...over,
  });
  if (reading.problem !== undefined) throw new Error(reading.problem);
  return reading.message;
}

/** Who, by when, what: in that order, one line each. */
function told(body: string, over: Record<string, unknown> = {}): string[] {
  return classify(messageOf(body, over), examplePolicy()).commitments.map(({ text, owner = "-", due = "-" }) => `${owner} | ${due} | ${text}`);
}

describe("who", () => {
  it("is the sender for I, the reader for you, our firm for we, and as the header has them for others", () => {
    expect(told("I will oil the gate by Friday. You send the keys on 3 May. We plant the hedge by 9 May. Tom counts the posts by 4 May.")).toEqual([
      "Anna Berg | by Friday | I will oil the gate by Friday",
      "Clara Diaz | 3 May | You send the keys on 3 May",
      "Northwind | by 9 May | We plant the hedge by 9 May",
      "Tom Ade | by 4 May | Tom counts the posts by 4 May",
    ]);
  });

  it("is nobody for we among colleagues, for a passive and for somebody", () => {
    expect(told("We plant the hedge by 9 May. The shed will be swept by Monday. Somebody should ring the smith on Friday.", { to: ["Leo Moss <leo@northwind.example>"] })).toEqual([
      "- | by 9 May | We plant the hedge by 9 May",
      "- | by Monday | The shed will be swept by Monday",
      "- | Friday | Somebody should ring the smith on Friday",
    ]);
  });

  it("is the one who is greeted where several are written to", () => {
    expect(told("Dear Clara,\n\nas agreed, you send the keys on 3 May.", { to: ["Leo Moss <leo@contoso.example>", "Clara Diaz <clara@contoso.example>"] })).toEqual(["Clara Diaz | 3 May | you send the keys on 3 May"]);
  });

  it("is a client, and a role as written", () => {
    expect(told("Contoso returns the ladder by Friday. Our gardener rakes the leaves on 3 May.")).toEqual(["Contoso | by Friday | Contoso returns the ladder by Friday", "gardener | 3 May | Our gardener rakes the leaves on 3 May"]);
  });

  it("is told in Russian by the ending of the verb, the case of a name, or «с вас»", () => {
    const header = { from: "Анна Берг <anna@northwind.example>", to: ["Пётр Лунин <petr@contoso.example>"], subject: "Итоги прогулки" };
    expect(told("Пришлю ключи завтра. С вас лестница до пятницы. Петру Лунину подготовить план к 3 мая. Лавку надо бы покрасить.", header)).toEqual([
      "Анна Берг | завтра | Пришлю ключи завтра",
      "Пётр Лунин | до пятницы | С вас лестница до пятницы",
      "Пётр Лунин | к 3 мая | Петру Лунину подготовить план к 3 мая",
      "- | - | Лавку надо бы покрасить",
    ]);
  });
});

describe("where steps stand", () => {
  it("are lines of a list, with a name before, behind or in brackets", () => {
    expect(told("Next steps:\n- Tom: posts, 4 May\n- Keys (Clara, by Friday)\n- Hedge – Anna – 9 May\n- Shed: to be swept\n\nThe lawn is dry.")).toEqual([
      "Tom Ade | 4 May | Tom: posts, 4 May",
      "Clara Diaz | by Friday | Keys (Clara, by Friday)",
      "Anna Berg | 9 May | Hedge – Anna – 9 May",
      "- | - | Shed: to be swept",
    ]);
  });

  it("are lines below a name", () => {
    expect(told("Tasks:\n\nTom:\n- posts by 4 May\n- nails by 5 May\n\nClara:\n- keys by Friday")).toEqual(["Tom Ade | by 4 May | posts by 4 May", "Tom Ade | by 5 May | nails by 5 May", "Clara Diaz | by Friday | keys by Friday"]);
  });

  it("are rows of a table, in HTML with paragraphs in its cells, and in text with tabs", () => {
    const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td><p>${cell}<o:p></o:p></p></td>`).join("")}</tr>`;
    const expected = ["Tom | 4 May | Posts", "- | by Friday | Keys"];
    expect(told(`<table>${row("Task", "Who", "When")}${row("Posts", "Tom", "4 May")}${row("Keys", "&nbsp;", "by Friday")}${row("Ladder", "Clara", "done")}</table>`)).toEqual(expected);
    expect(told("Task\tWho\tWhen\nPosts\tTom\t4 May\nKeys\t?\tby Friday")).toEqual(expected);
  });

  it("are told with their place in the body string", () => {
    const message = messageOf("<p>To sum up:</p><p>I will <b>oil</b> the gate by&nbsp;Friday.</p>");
    const [commitment] = classify(message, examplePolicy()).commitments;
    const { start, end } = hull(commitment!.source)!;
    expect(message.body.source.slice(start, end)).toBe("I will <b>oil</b> the gate by&nbsp;Friday");
    expect(commitment).toMatchObject({ text: "I will oil the gate by Friday", due: "by Friday" });
  });
});

describe("what is none", () => {
  it.each([
    ["a question", "Will you send the keys by Friday?"],
    ["a condition", "If it rains, I will come on Monday."],
    ["the past", "Tom counted the posts on 4 May."],
    ["how things stand", "The gate is made of oak and the lock costs 12 euros."],
    ["what is denied", "We do not need a second ladder."],
    ["small talk", "I look forward to seeing you on Monday."],
  ])("%s", (_, body) => {
    expect(told(body)).toEqual([]);
  });

  it("anything in mail that is no recap", () => {
    expect(told("Dear Clara,\n\nI will send you the keys.\n\nAnna", { subject: "Keys" })).toEqual([]);
  });

  it("what stands in the history", () => {
    expect(told("Thanks, Clara.\n\nOn 3 May 2026, Clara Diaz <clara@contoso.example> wrote:\n> Recap: I will send the keys by Friday.", { subject: "Keys" })).toEqual([]);
  });
});

test("without such words, people named beside their dates make a recap", () => {
  const body = "Tom counts the posts by 4 May. Clara sends the keys on 3 May.";
  expect(told(body, { subject: "Garden" })).toHaveLength(2);
});

test("a day is told where the mail has a date", () => {
  const [commitment] = classify(messageOf("I will oil the gate by Friday.", { date: "2026-03-04T10:00:00Z" }), examplePolicy()).commitments;
  expect(commitment?.dueDate).toBe("2026-03-06");
});

test("a loose one stays a note, whatever the policy says", () => {
  const severity = { outside: "block", colleague: "block" } as const;
  const { decision, findings } = classify(messageOf("I will oil the gate."), { ...examplePolicy(), detectors: { "loose-commitment": { severity } } });
  expect(findings.map(({ detector, severity }) => [detector, severity])).toEqual([["loose-commitment", "info"]]);
  expect(decision).toBe("allow");
});

test("hostile bodies are read in a time that grows with their length", () => {
  const hostile = ["- Tom: ", "I will ", "by Friday ", "\t|", "1. ", "you, ", "Tom and ", "надо "].map((piece) => `Recap:\n${piece.repeat(20_000 / piece.length)}`);
  hostile.push(`<p>Recap:</p>${"<table><tr><td>".repeat(3000)}`, `<p>Recap:</p>${"<td><li>".repeat(5000)}x`);
  for (const body of hostile) expect(() => classify(messageOf(body), examplePolicy())).not.toThrow();
});
