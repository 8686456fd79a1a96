import type { Draft } from "../detector";
import { promiseEn } from "../lexicons/en/commitments";
import { promiseRu } from "../lexicons/ru/commitments";
import type { Passage } from "../parsed-message";
import type { Span } from "../span";
import { fold } from "../text/fold";
import { readingOf } from "../text/reading";
import type { Commitment } from "../verdict";
import { dateOf } from "./due";
import { ownersIn } from "./owners";
import { cuesIn } from "./recap";
import type { ReadStep, Step } from "./step";
import { StepReader } from "./step-reader";
import { extentOf, isData, stepsOf } from "./table-steps";
import { tablesIn } from "./tables";

/** A longer mail is no recap; sentences. */
const mostSentences = 150;
/** In a mail of fewer words two who promise something, each in time of their own, are enough. */
const shortMail = 100;
/** In a mail that does not say it is a recap, a step with neither name nor date stands beside one that has both name and date; UTF-16 units. */
const nearby = 200;

const known = new WeakMap<Passage, readonly Step[]>();

/**
 * @returns what a recap or agreement mail puts down as to be done, in reading order; nothing for any other mail, where a
 *   promise without a date is what people write every day. Read once, however many ask. The gate is built without, see
 *   `at-send.ts`.
 */
export function stepsIn(draft: Draft): readonly Step[] {
  const body = draft.passages.filter(({ where }) => where.in !== "subject")[0];
  if (!body) return [];
  let steps = known.get(body);
  if (!steps) known.set(body, (steps = read(draft, body)));
  return steps;
}

/** @returns the steps as the verdict tells them. */
export function commitmentsIn(draft: Draft): Commitment[] {
  return stepsIn(draft).map(({ passage, span, owner, due, dueDate }) => ({
    text: passage.text.slice(span.start, span.end).replace(/\s+/g, " "),
    ...(owner !== undefined && { owner }),
    ...(due !== undefined && { due }),
    ...(dueDate !== undefined && { dueDate }),
    source: passage.toSource(span),
  }));
}

/** @returns the steps that lack a name or a date, unless another step says the same with both: a recap below the text completes it. */
export function looseStepsIn(draft: Draft): readonly Step[] {
  const steps = stepsIn(draft);
  const complete = steps.filter(isComplete).map(tellingWords);
  return steps.filter((step) => {
    if (isComplete(step)) return false;
    const words = tellingWords(step);
    return !words.length || !complete.some((others) => words.filter((word) => others.indexOf(word) >= 0).length >= words.length * sameShare);
  });
}

/** Two steps are one where the second has so many of the telling words of the first. */
const sameShare = 0.6;

/** Words that stand in promises of any kind. */
const common: ReadonlySet<string> = new Set(`${promiseEn.modals} ${promiseEn.fillers} ${promiseEn.openers} ${promiseEn.vague} ${promiseRu.vague.split("|").join(" ")}`.split(" "));

/** The other words, cut where Russian and English endings begin. */
function tellingWords({ passage, span }: Step): string[] {
  return (fold(passage.text.slice(span.start, span.end)).match(/[a-zа-я]{3,}/g) ?? []).filter((word) => !common.has(word)).map((word) => word.slice(0, Math.max(4, word.length - 2)));
}

function datedBy({ due }: ReadStep, sent: string | undefined): { dueDate?: string } {
  const dueDate = due !== undefined && sent ? dateOf(due, sent) : undefined;
  return dueDate === undefined ? {} : { dueDate };
}

function isComplete({ owner, due }: ReadStep): boolean {
  return owner !== undefined && due !== undefined;
}

/** Several people have undertaken something with a date: an agreement, whatever the mail says of itself. */
function isShared(steps: readonly ReadStep[], body: Passage): boolean {
  const complete = steps.filter(isComplete);
  if (complete.filter(({ isSigned }) => isSigned).length > 1) return true;
  return readingOf(body).words.count < shortMail && complete.some(({ owner, due }) => owner !== complete[0]!.owner && due !== complete[0]!.due);
}

function read(draft: Draft, body: Passage): readonly Step[] {
  if (readingOf(body).sentences.length > mostSentences) return [];
  const cues = cuesIn(draft, body);
  const owners = ownersIn(draft, body);
  const inTables: ReadStep[] = [];
  const tables: Span<"text">[] = [];
  for (const table of tablesIn(body, draft.message.body)) {
    const steps = stepsOf(table, body, owners, cues.isRecap);
    if (steps.length || isData(table)) tables.push(extentOf(table));
    for (const step of steps) inTables.push(step);
  }
  const html = draft.message.body.format === "html" ? draft.message.body.source : undefined;
  const reader = new StepReader(body, owners, cues, tables, html);
  const mustBeShared = !cues.isRecap && !inTables.length;
  if (mustBeShared) {
    const dated = reader.datedSteps();
    if (dated && !isShared(dated, body)) return [];
  }
  const written = reader.steps();
  if (mustBeShared && !isShared(written, body)) return [];
  const signed = written.filter(isComplete);
  const steps = cues.isRecap ? written : written.filter(({ owner, due, span }) => owner !== undefined || (due === undefined && signed.some((one) => Math.abs(one.span.start - span.start) < nearby)));
  return inTables
    .concat(steps)
    .sort((a, b) => a.span.start - b.span.start)
    .map((step) => ({ ...step, passage: body, ...datedBy(step, draft.message.date) }));
}
