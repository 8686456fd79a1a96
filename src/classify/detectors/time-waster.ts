import { defineDetector, inPassages, ownPassages, type Draft, type Examples, type Match } from "../detector";
import { canHearAlone, isHeardAlone } from "../heard-alone";
import { moreSayings } from "../lexicons/more-sayings";
import { sayings } from "../lexicons/sayings";
import { mailingSigns } from "../mailing-signs";
import type { Passage } from "../parsed-message";
import { judgeSentences, shownUnless, type Signs } from "../sentence-signs";
import { contextOf } from "../text/context";
import { evidenceSpan, hasWord, readingOf, spanOfWords } from "../text/reading";

/**
 * What mail without a reason is made of.
 *
 * - `idle`: says itself that it has none; `offer`: "thought you might like"; `thing`: what it brings
 * - `reason`: why this reader gets it; `question`: something is asked of the reader. Anywhere in the mail, a reason lets all pass but what surely sounds idle, and a question what is only offered
 * - `business`: a reason or a task; it lets its own sentence pass, unless that says itself that it is idle or surely sounds like it, and no other
 */
export type TimeWasterKind = "idle" | "offer" | "thing" | "reason" | "question" | "business";
type Reason = "idle" | "offer";

const lexicon = sayings.timeWaster;

export const timeWaster = defineDetector({
  id: "time-waster",
  summary: "Something sent along unasked, with no reason why this reader should read it.",
  severity: { outside: "warn", colleague: "info" },
  languages: ["en", "ru"],
  concerns: ["client", "ceo"],
  repairs: ["reword", "remove"],
  options: {},
  reasons: {
    idle: () => "The mail says itself that there is no need to read it.",
    offer: () => "Nothing here says why this reader should spend time on it.",
  },
  detect(draft) {
    const has = (wanted: TimeWasterKind) => draft.passages.some((passage) => lexicon.find(readingOf(passage).words, draft.languages).some(({ kind }) => kind === wanted));
    const isExcused = has("reason");
    if (isExcused && !canHearAlone) return [];
    const isAsked = has("question");
    const isMailing = passesMailingOn(draft);
    const matches = inPassages(ownPassages(draft), (passage) => judgeSentences(passage, { lexicon, more: moreSayings.timeWaster, fault: "time-waster", draft }, (signs) => (canHearAlone && isExcused ? unexcusedIn(signs) : judge(signs, isAsked, isMailing))));
    // One that asks is enough, and the text says more than the subject; of notes, which of them hands the thing over is not known.
    const asking = matches.filter(({ atMost }) => !atMost);
    if (canHearAlone && matches.length && !asking.length && matches.every(({ passage }) => passage.where.in === "subject")) return matches.concat(handedOver(draft));
    return asking.length ? [asking.find(({ passage }) => passage.where.in === "body") ?? asking[0]!] : matches;
  },
});

/** "FYI", and below it a newsletter that its sender is subscribed to. */
function passesMailingOn({ layers, languages }: Draft): boolean {
  return layers.slice(0, 1).some(({ passage }) => mailingSigns.find(readingOf(passage).words, languages).some(({ kind }) => kind === "footer"));
}

/** The subject alone betrays such a mail: what the text brings is the evidence in it, however faintly it sounds. */
function handedOver(draft: Draft): Match<Reason>[] {
  const body = ownPassages(draft).filter(({ where }) => where.in !== "subject");
  const search = { lexicon, more: moreSayings.timeWaster, fault: "time-waster", draft, unmistakable: brought, unmistakableMore: brought } as const;
  return inPassages(body, (passage) =>
    judgeSentences(passage, search, ({ first, last, phrases: found, mayBe }) =>
      mayBe("high") || found.some(({ kind }) => brought.includes(kind)) ? shownUnless(false, { reason: "offer", passage, span: evidenceSpan(passage, first, last) }) : undefined,
    ),
  );
}
const brought: readonly TimeWasterKind[] = ["offer", "thing"];

function judge(signs: Signs<TimeWasterKind>, isAsked: boolean, isMailing: boolean): Match<Reason> | undefined {
  const { passage, first, last, phrases: found, soundsLike } = signs;
  const of = (kind: TimeWasterKind) => found.filter((phrase) => phrase.kind === kind)[0];
  const idle = of("idle");
  const offer = of("offer");
  const isThing = isMailing || of("thing") !== undefined;
  const isHeard = soundsLike("high");
  const isOffered = !isAsked && !of("business") && (offer ? isThing || isHeard : of("thing") && soundsLike("low"));
  const isFound = idle ? isThing || isHeard : isOffered;
  if (!isFound) return isHeardHere(signs) ? shownUnless(false, { reason: "offer", passage, span: evidenceSpan(passage, first, last) }) : undefined;
  const sign = idle ?? offer ?? { first, last };
  const context = contextOf(passage, sign.first, sign.last);
  if (context.isReported || context.isQuoted || (context.isQuestion && !idle)) return undefined;
  return shownUnless(isMailing || (isHeard && (!idle || soundsLike("medium"))), { reason: idle ? "idle" : "offer", passage, span: evidenceSpan(passage, sign.first, sign.last) });
}

/** The reason stands in another sentence: where this one surely sounds idle, it is a reason for something else. */
function unexcusedIn(signs: Signs<TimeWasterKind>): Match<Reason> | undefined {
  const { passage, first, last, phrases: found } = signs;
  const has = (wanted: TimeWasterKind) => found.some(({ kind }) => kind === wanted);
  if (!isHeardAlone(signs, "low") || found.some(({ kind, first: at }) => kind === "reason" && !isNone(passage, first, last, at))) return undefined;
  return shownUnless(false, { reason: has("idle") ? "idle" : "offer", passage, span: evidenceSpan(passage, first, last) });
}

/** "Nobody asked", "which nobody has to open", "only so that you have it": a reason that is none. */
function isNone(passage: Passage, first: number, last: number, at: number): boolean {
  return hasWord(passage, first, last, denials) || readingOf(passage).words.form[at] === "so";
}
const denials = new Set("not n't no never не ни нет никак никакого".split(" "));

/** What no phrase of ours offers, whatever else the mail asks. */
function isHeardHere(signs: Signs<TimeWasterKind>): boolean {
  return isHeardAlone(signs, "medium") && !isRequested(signs) && (signs.mayBe("low") || signs.phrases.some(({ kind }) => kind === "idle" || kind === "offer"));
}

/** «Вот запрошенный вами отчёт», "your subscription". */
function isRequested({ passage, first, last }: Signs<TimeWasterKind>): boolean {
  const { start, end } = spanOfWords(passage, first, last);
  return requested.test(passage.text.slice(start, end));
}
const requested = /you (?:asked|requested|subscribed|signed up)|as requested|at your request|запрошенн|вы подпис[аы]|вы просили|по вашей просьбе|по вашему запросу/i;

export const examples: Examples = {
  flags: [
    "[[Came across this article about lighthouses and thought you might like it.]]",
    "[[No reason at all, but here is a video of a goat on a roof.]]",
    "[[Just sharing a playlist from my holiday.]]",
    { subject: "[[A little something about lighthouses]]", body: "[[We printed a booklet about nine of them, with drawings.]] Otto sends his regards.", why: "the subject betrays it, and the text hands it over" },
    { body: "As ordered, forty metres of rope leave on Monday. [[By the way, here is a film about lighthouses that made my whole family laugh.]]", why: "the order is a reason for the rope" },
    { body: "The form is due on Monday, please sign it. [[By the way, here is a video of a parrot that whistles, very funny.]]", why: "the other business gives no reason" },
    {
      body: "[[FYI]]\n\n-----Original Message-----\nFrom: Kite News <news@kites.example>\nSent: Monday, 4 March 2024 08:00\nTo: Anna Berg <anna@northwind.example>\nSubject: Kite News 12\n\nSeven knots for beginners, and where the wind was best in June.\nTo unsubscribe, open https://kites.example/leave/12",
      why: "a newsletter passed on",
    },
    { body: "[[Просто так, подборка фотографий с выставки кактусов.]]", why: "it says itself that it has no reason" },
    { body: "[[Случайно наткнулся на статью о маяках, вдруг будет интересно.]]", why: "unasked, in Russian" },
    { body: "[[Ссылка на ролик о ежах, для настроения.]]", why: "for a good mood" },
  ],
  passes: [
    { body: "Вы подписались на наш обзор узлов, вот выпуск за май.", why: "what the reader asked for" },
    { body: "Добрый день! Прошивка обновится сама, нажимать ничего не нужно.", why: "less work for the reader" },
    { body: "You asked for an article about lighthouses; here it is.", why: "the reader asked" },
    { body: "This article may interest you, because your new site stands on the same kind of clay.", why: "the reason is stated" },
    { body: "My director asked me to send you this article about lighthouses.", why: "somebody else's wish" },
    { body: "The video from the site shows the crack at 2:10. Could you check the beam?", why: "something is asked" },
    { body: "Вы просили статью о маяках, вот она.", why: "the reader asked" },
    { body: "По вашей просьбе высылаю подборку фотографий для каталога.", why: "a request referred to" },
    { body: "Для вашего доклада: заметка о маяках, нужное на второй странице.", why: "the reason is stated" },
  ],
};
