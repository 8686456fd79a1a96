import { promiseEn } from "../lexicons/en/commitments";
import { promiseRu } from "../lexicons/ru/commitments";
import type { Passage } from "../parsed-message";
import type { Span } from "../span";
import { readingOf, sentenceAt, spanOfWords } from "../text/reading";
import { Gap } from "../text/words";
import { dueIn, mayTellDue } from "./due";
import { nobodyOwns, type Owner, type Owners } from "./owners";
import type { Cues, Heading } from "./recap";
import { finished, habitual, unchanged, unnamed, vague, type ReadStep } from "./step";
import { undertakingsIn, type Undertaking } from "./undertakings";

/** A longer sentence is none; words. */
const longestSentence = 120;
/** Longer mail reports; words. */
const longestRecap = 250;
/** A date is looked for in so many units. */
const longestText = 600;

/** What is known of a step while its list is being read. */
interface ListStep extends ReadStep {
  /** A line that says no more than what: a step only among others. */
  readonly isBare: boolean;
}

/** What heads the lines that follow. */
interface Region {
  readonly kind: Heading | "plain";
  readonly owner?: Owner;
  readonly due?: string;
  /** Where the line of a heading begins that steps follow in the same line. */
  readonly line?: number | undefined;
  readonly steps: ListStep[];
  /** Lines of another kind have come: no more bare items. */
  isOver: boolean;
}

const questions = /^[^.\n?]{0,12}\?/;
const conditions: ReadonlySet<string> = new Set(["if", "unless", "если", "any", "вдруг"]);
const factsEn: ReadonlySet<string> = new Set(promiseEn.facts.split(" "));
const factsRu = new RegExp(`^(?:${promiseRu.facts})$|^[а-я]{3,}(?:л|ла|ло|ли)с?ь?$`);
const closings: ReadonlySet<string> = new Set(`${promiseEn.closings} ${promiseRu.closings}`.split(" "));

/** Reads the steps of a mail in its prose and lists, sentence by sentence. */
export class StepReader {
  private out: ListStep[] = [];
  private region: Region | undefined;
  /** The sender's name has come: what follows is a card. */
  private isSigned = false;
  /** Passes over what sets no date. */
  private isGlancing = false;
  /** A heading has come, which may give what follows a name and a date. */
  private hasHeading = false;
  /** What both readings want: by the first word, and by the text. */
  private readonly promises = new Map<number, readonly Undertaking[]>();
  private readonly dues = new Map<string, string | undefined>();

  constructor(
    private readonly body: Passage,
    private readonly owners: Owners,
    private readonly cues: Cues,
    private readonly tables: readonly Span<"text">[],
    /** The body's source where it is HTML. */
    private readonly html: string | undefined,
  ) {}

  /** In long prose, what "will be done" is told, not set. */
  private get isReport(): boolean {
    return readingOf(this.body).words.count > longestRecap;
  }

  /** @returns all steps, in reading order. */
  steps(): readonly ReadStep[] {
    return this.read(false);
  }

  /**
   * Reads only what sets a date, and most sentences set none.
   * @returns all steps with a name and a date, and what stands below the sender's name; `undefined` where a heading makes more of what follows
   */
  datedSteps(): readonly ReadStep[] | undefined {
    const steps = this.read(true);
    return this.hasHeading ? undefined : steps;
  }

  private read(isGlancing: boolean): readonly ReadStep[] {
    this.out = [];
    this.region = undefined;
    this.isSigned = this.hasHeading = false;
    this.isGlancing = isGlancing;
    const reading = readingOf(this.body);
    const { words, sentences } = reading;
    for (const at of sentences) {
      if (isGlancing && this.hasHeading) break;
      const { first, last } = sentenceAt(reading, at);
      if (last - first > longestSentence || this.isInTable(words.start[first]!)) continue;
      for (let from = first; from <= last; ) {
        let to = from;
        while (to < last && !this.isLineBreak(words.end[to]!, words.start[to + 1]!)) to++;
        this.sentence(from, to);
        from = to + 1;
      }
    }
    this.endRegion();
    return this.out;
  }

  /** Lines of HTML are never wrapped by hand; in plain text a short one ends what it says. */
  private isLineBreak(from: number, to: number): boolean {
    const { text } = this.body;
    const at = text.slice(from, to).indexOf("\n");
    if (at < 0) return false;
    return this.html !== undefined || (from - text.lastIndexOf("\n", from - 1) < 52 && !/\n[^\S\n]/.test(text.slice(from, to)));
  }

  /** Whether a line of HTML begins an `li`; text shows no mark for it. */
  private isListItem(start: number): boolean {
    const at = this.html === undefined ? undefined : this.body.toSource({ start, end: start + 1 })[0];
    return at !== undefined && /<li(?:\s[^<>]*)?>(?:<[^/][^<>]*>|\s|&nbsp;)*$/i.test(this.html!.slice(Math.max(0, at.start - 400), at.start));
  }

  private isInTable(at: number): boolean {
    return this.tables.some(({ start, end }) => at >= start && at < end);
  }

  private sentence(first: number, last: number): void {
    const { text } = this.body;
    const { words } = readingOf(this.body);
    if (first === last && /^\d{1,2}$/.test(words.form[first]!)) return;
    const lineStart = text.lastIndexOf("\n", words.start[first]! - 1) + 1;
    const before = text.slice(Math.max(lineStart, words.start[first]! - 40), words.start[first]);
    const isLine = !/[a-zа-яё]{2}/i.test(before);
    const isMarked = isLine && (/\S/.test(before.replace(/["«“(]/g, "")) || this.isListItem(words.start[first]!));
    const isParted = isLine && /\n[^\S\n]*\n[^\S\n]*$/.test(text.slice(Math.max(0, lineStart - 60), lineStart));
    const after = text.slice(words.end[last]!, words.end[last]! + 40);
    let from = first;
    // "a)" and "1)" count.
    if (last > first && /^(?:\d{1,2}|[a-zа-я])$/.test(words.form[from]!) && /^(?:\d\.|.\))/.test(text.slice(words.end[from]! - 1, words.end[from]! + 1))) from++;
    if (isParted && this.region && this.region.steps.length && !isMarked && from === first) this.endRegion();
    const isHead = /^[^\S\n]*:[^\S\n]*(?:\n|$)/.test(after);
    if (isHead || (isLine && last - from < 6 && /^[^\S\n]*(?:\n|$)/.test(after) && this.cues.headingOf(from, last) && !dueIn(this.textOf(from, last)))) {
      this.endRegion();
      this.begin(from, last);
      // A recap may stand below the name.
      if (this.region!.kind === "todo") this.isSigned = false;
      return;
    }
    // A numbered or dotted line of a recap needs no heading.
    if (isMarked && !this.region && this.cues.isRecap) this.region = { kind: "todo", steps: [], isOver: true };
    if (questions.test(after) || this.isSigned) return;
    const whole = isLine && this.out.length + (this.region?.steps.length ?? 0) > 0 && /^[^\S\n]*(?:\n|$)/.test(after) ? this.owners.ownerAt(from, last) : undefined;
    if (whole && whole.is === "named" && whole.name === this.owners.nameOf({ is: "me" })) {
      this.isSigned = true;
      return;
    }
    const colon = isLine || !this.region ? this.colonAfter(from, last) : -1;
    if (colon >= 0) {
      this.endRegion();
      this.begin(from, colon, lineStart);
      this.step(colon + 1, last, this.region!.kind === "todo", false);
      // What such a line heads ends with it, unless its kind says that steps go on.
      if (this.region!.kind !== "todo") this.endRegion();
    } else this.step(from, last, this.region !== undefined && (isLine || this.region.line === lineStart), isLine);
  }

  /** "Next steps: Anna sends …", "Action: …": the last word of a heading inside the line. */
  private colonAfter(first: number, last: number): number {
    const { words } = readingOf(this.body);
    for (let at = first; at < Math.min(last, first + 9); at++) {
      if (words.gap[at + 1] !== Gap.comma || !/:\s/.test(this.body.text.slice(words.end[at]!, words.start[at + 1]!))) continue;
      return /^(?:todo|recap)$/.test(this.cues.headingOf(first, at) ?? "") && !this.owners.ownerAt(first, at) ? at : -1;
    }
    return -1;
  }

  private begin(first: number, last: number, line?: number): void {
    const owner = this.owners.ownerAt(first, last);
    const due = dueIn(this.textOf(first, last));
    const inherited = owner && this.region && this.region.kind;
    this.hasHeading = true;
    this.region = { kind: owner ? inherited ?? "todo" : this.cues.headingOf(first, last) ?? "plain", owner, ...(due && due.isLimit && { due: due.text }), line, steps: [], isOver: false };
  }

  private endRegion(): void {
    const { region } = this;
    if (!region) return;
    const isList = region.steps.some(({ isBare, owner, due }) => !isBare && owner !== undefined && due !== undefined) || (/^(?:todo|recap)$/.test(region.kind) && region.steps.some(({ isBare, owner, due }) => !isBare && (owner ?? due) !== undefined));
    for (const step of region.steps) if (!step.isBare || isList) this.out.push(step);
    this.region = undefined;
  }

  /** Puts down what a sentence, or a line of a list, promises. */
  private step(first: number, last: number, isItem: boolean, isLine: boolean): void {
    const { words } = readingOf(this.body);
    if (this.isGlancing && !mayTellDue(this.body.text.slice(words.start[first], words.end[last]))) return;
    for (let at = first; at <= last; at++) if (conditions.has(words.form[at]!)) return;
    if (/^(?:should|had|were)$/.test(words.form[first]!) && first < last && /^(?:it|this|that|you|we|i|he|she|they|there|any|anything|the)$/.test(words.form[first + 1]!)) return;
    const isListed = isItem && this.region!.kind !== "off";
    const promises = this.promisesIn(first, last);
    if (!promises.length && finished.test(words.form[last]!)) return;
    let any = false;
    promises.forEach((promise, i) => {
      if (promise.owner.is === "nobody" && !isListed && this.isReport) return;
      const from = i ? this.clauseStart(promises[i - 1]!.verb, promise.first) : this.openingOf(first, promise.first);
      const next = promises[i + 1];
      const to = next ? this.clauseStart(promise.verb, next.first) - 1 : last;
      const due = this.dueOf(from, to) ?? (i ? this.frontedDue(first, promises[0]!.first) : undefined) ?? (isItem ? this.region!.due : undefined);
      if (promise.isPerformed && !this.dueOf(promise.verb, to)) return;
      if (!due && words.form.slice(promise.verb, to + 1).some((form) => habitual.test(form))) return;
      if (promise.isWeak && !due && !(isListed && /^(?:todo|recap)$/.test(this.region!.kind))) return;
      any = true;
      const tag = promise.owner.is === "nobody" && promises.length < 2 && (isLine || isItem) ? this.tagsIn(first, last) : undefined;
      const owner = promise.owner.is === "nobody" ? tag ?? this.regionOwner(isItem) ?? promise.owner : promise.owner;
      this.add(from, to, owner, due, false);
    });
    if (any) return;
    if (isItem || isLine) this.item(first, last, isListed, isLine);
  }

  private promisesIn(first: number, last: number): readonly Undertaking[] {
    let promises = this.promises.get(first);
    if (!promises) this.promises.set(first, (promises = undertakingsIn(readingOf(this.body).words, first, last, this.owners)));
    return promises;
  }

  /** A line of a list without a promise in words: "Samples: Anna, Friday". */
  private item(first: number, last: number, isListed: boolean, isLine: boolean): void {
    if (!isListed && !this.cues.isRecap) return this.over();
    const { words } = readingOf(this.body);
    const { region } = this;
    const tags = this.tagsIn(first, last);
    const due = this.dueOf(first, last);
    const owner = tags ?? this.regionOwner(isListed);
    if (closings.has(words.form[first]!) || /[|@]|www\.|\+\d|\d{5}/.test(this.textOf(first, last))) return this.over();
    if (!isListed && !(owner && due && last - first < 12 && this.isApart(first, last))) return this.over();
    if ((this.isFact(first, last) && !(tags && due && isListed)) || last - first > 30) return this.over();
    if (first === last && this.owners.ownerAt(first, last)) return;
    if (this.owners.ownerAt(first, last)) return this.over();
    const isOpen = this.isOpen(first, last);
    const limit = due ?? (isListed ? region!.due : undefined);
    if (!owner && !limit && !isOpen) {
      if (!isListed || !isLine || region!.isOver || last - first > 9 || unchanged.test(words.form[last]!) || /:\s/.test(this.textOf(first, last)) || /[!?]/.test(this.textOf(first, last + 1).slice(-1))) return this.over();
      return this.add(first, last, nobodyOwns, undefined, true);
    }
    if (isListed && (region!.kind === "plain" || region!.isOver) && !(owner && limit) && !isOpen && !(this.cues.isRecap && owner)) return this.over();
    this.add(first, last, owner ?? nobodyOwns, limit, false);
  }

  private over(): void {
    if (this.region && this.region.steps.length) this.region.isOver = true;
  }

  private add(first: number, last: number, owner: Owner, due: string | undefined, isBare: boolean): void {
    const { words } = readingOf(this.body);
    let [from, to] = [first, last];
    while (from < to && /^(?:and|but|that|so|then|also|и|а|что|также|но)$/.test(words.form[from]!)) from++;
    while (to > from && /^(?:and|but|that|while|и|а|что)$/.test(words.form[to]!)) to--;
    const name = this.owners.nameOf(owner);
    const whole = spanOfWords(this.body, from, to);
    const end = this.body.text.slice(whole.start, whole.end).replace(/[.!…*]+$/, "").length;
    const close = this.body.text.charAt(whole.start + end) === ")" && this.body.text.slice(whole.start, whole.start + end).indexOf("(") >= 0 ? 1 : 0;
    const step: ListStep = { span: { start: whole.start, end: whole.start + end + close }, ...(name !== undefined && { owner: name }), ...(due !== undefined && { due }), isBare, isSigned: owner.is === "named" && /^[A-ZА-ЯЁ]/.test(owner.name) };
    if (this.region) this.region.steps.push(step);
    else this.out.push(step);
  }

  private regionOwner(isItem: boolean): Owner | undefined {
    return isItem ? this.region!.owner : undefined;
  }

  /** The date that opens a sentence holds for all of it: "By Friday I send …, you send …". */
  private frontedDue(first: number, subject: number): string | undefined {
    return subject > first ? this.dueOf(first, subject - 1) : undefined;
  }

  private dueOf(first: number, last: number): string | undefined {
    const text = this.textOf(first, last);
    if (!this.dues.has(text)) this.dues.set(text, dueIn(text)?.text);
    return this.dues.get(text);
  }

  private textOf(first: number, last: number): string {
    const { words } = readingOf(this.body);
    const to = Math.min(last, words.count - 1);
    return this.body.text.slice(words.start[first], Math.min(words.end[to]!, words.start[first]! + longestText));
  }

  /** Behind "that" or a colon, where the first promise of a sentence begins. */
  private openingOf(first: number, subject: number): number {
    const { words } = readingOf(this.body);
    const isFronted = /^(?:as|after|following|further|как|после|по)$/.test(words.form[first]!);
    for (let at = subject; at > first; at--) {
      if (isFronted && words.gap[at] === Gap.comma) return at;
      if (/^(?:that|что)$/.test(words.form[at - 1]!)) return at;
      if (words.gap[at] === Gap.comma && /:\s/.test(this.body.text.slice(words.end[at - 1]!, words.start[at])) && !this.owners.ownerAt(first, at - 1) && at - first > 2) return at;
    }
    return first;
  }

  /** Where the clause of a further promise begins: at the last comma or "and" before its subject. */
  private clauseStart(verb: number, subject: number): number {
    const { words } = readingOf(this.body);
    for (let at = subject; at > verb + 1; at--) if (words.gap[at]! >= Gap.comma || /^(?:and|but|while|и|а)$/.test(words.form[at - 1]!)) return at;
    return subject;
  }

  /** Parts of a line that are nothing but a person: "Samples – *Anna* – Friday". */
  private tagsIn(first: number, last: number): Owner | undefined {
    const { words } = readingOf(this.body);
    for (let from = first; from <= last; ) {
      let to = from;
      while (to < last && words.gap[to + 1]! < Gap.quote) to++;
      const owner = to - from < 5 && !(from === first && to === last) ? this.owners.ownerAt(from, to) ?? this.ownerBeside(from, to) : undefined;
      if (owner) return owner;
      from = to + 1;
    }
    for (let at = first; at < last; at++) {
      if (/^(?:by|за|от|с|со|на)$/.test(words.form[at]!)) {
        const who = /[а-я]/.test(words.form[at]!) ? this.owners.personAt(at + 1) : this.owners.subjectAt(at + 1)?.owner;
        if (who) return who;
      }
      if (words.form[at + 1] === "to") {
        const who = this.owners.subjectAt(at)?.owner;
        if (who && at === first) return who;
      }
    }
    return undefined;
  }

  /** "Anna by Friday", «Анна до пятницы»: a person with a date, and nothing else. */
  private ownerBeside(first: number, last: number): Owner | undefined {
    const { words } = readingOf(this.body);
    for (let to = Math.min(last - 1, first + 2); to >= first; to--) {
      const rest = this.textOf(to + 1, last);
      const due = dueIn(rest);
      if (due && due.start === 0 && due.end >= rest.length && words.count) return this.owners.ownerAt(first, to);
    }
    return undefined;
  }

  /** Signs part it, as lines of lists are: a colon, dashes, brackets, two commas. */
  private isApart(first: number, last: number): boolean {
    return /[:(–—]|\s-\s/.test(this.textOf(first, last));
  }

  /** Says that something is still to be done: "to be sent", "tbd", «надо». */
  private isOpen(first: number, last: number): boolean {
    const { words } = readingOf(this.body);
    return unnamed.test(words.form[last]!) || words.form.slice(first, last + 1).some((form, i) => vague.test(form) || (form === "to" && /^(?:be|follow|come)$/.test(words.form[first + i + 1] ?? "")));
  }

  private isFact(first: number, last: number): boolean {
    const { words } = readingOf(this.body);
    for (let at = first; at <= last; at++) {
      const form = words.form[at]!;
      // «Павел» ends as a verb in the past does.
      if (factsRu.test(form) && !/[А-ЯЁ]/.test(this.body.text.charAt(words.start[at]!))) return true;
      if (factsEn.has(form) && words.form[at - 1] !== "to") return true;
      if (at > first && /ed$/.test(form) && /^(?:i|we|you|he|she|they|it)$/.test(words.form[at - 1]!)) return true;
    }
    return false;
  }
}

