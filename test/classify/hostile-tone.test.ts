import type { Detector, Draft } from "../../src/classify/detector";
import type { Message } from "../../src/classify/message";
import { parse } from "../../src/classify/parse";
import { anger } from "../../src/classify/detectors/anger";
import { insult } from "../../src/classify/detectors/insult";
import { profanity } from "../../src/classify/detectors/profanity";
import { unfinished } from "../../src/classify/detectors/unfinished";
import type { Passage } from "../../src/classify/parsed-message";
import { plainText } from "../../src/classify/text/mapped-text";
import { defaultPolicy } from "../../src/policy/default";

/** How often a detector looked at the text: every step that could repeat itself does. */
function looks(detector: Detector, text: string): number {
  let count = 0;
  const plain = plainText(text);
  const passage: Passage = {
    toSource: (span) => plain.toSource(span),
    where: { in: "body", part: "authored" },
    get text() {
      count++;
      return text;
    },
  };
  detector.detect(draftOf(passage, text), detector.options);
  return count;
}

function draftOf(passage: Passage, text: string): Draft {
  const message: Message = { to: [], cc: [], bcc: [], subject: "", body: { format: "text", source: text }, composeType: "new", attachments: [], unread: [] };
  return {
    message,
    parsed: parse(message, defaultPolicy),
    readers: [],
    audience: "outside",
    passages: [passage],
    layers: [],
    attached: [],
    languages: ["en", "ru"],
    policy: defaultPolicy,
    unflattering: () => [],
  };
}

const hostile: readonly string[] = [
  "you stupid useless idiots of the clueless managers ",
  "he is he is she is very very really so stupid and ",
  "“he said an idiot « ",
  "WHY DO YOU NOT NOW ",
  "how dare you, how dare he, or else, shut up! ",
  "Наш юрист просто идиот, а вы тупой и ",
  "See attached [[[ {{{ <<<< %%% xx.xx.xx ____ ???? TODO: TODO: insert your ",
];

test.each([insult, anger, unfinished].flatMap((detector) => hostile.map((text) => [detector.id, text, detector] as const)))("%s: work grows with the text and no faster: %s", (_, text, detector) => {
  const once = looks(detector, text.repeat(100));
  const fourTimes = looks(detector, text.repeat(400));
  expect(fourTimes).toBeLessThanOrEqual(4.4 * once + 40);
});

test("more matches than an engine passes arguments are matches still", () => {
  const text = "Damn. ".repeat(150_000);
  const passage: Passage = { ...plainText(text), where: { in: "body", part: "authored" } };
  expect(profanity.detect(draftOf(passage, ""), {})).toHaveLength(150_000);
});
