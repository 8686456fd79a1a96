import type { Audience, DetectorId, Language, ReaderRole, RepairId, Severity } from "./ids";
import type { Message } from "./message";
import type { Layer, ParsedMessage, Passage, Reader } from "./parsed-message";
import type { Policy } from "./policy";
import type { EvidenceSpan } from "./span";
import { isInheritedSubject } from "./text/subject";
import type { ReasonValues, Target } from "./verdict";

/** What a detector is given: the passages to judge, and who will read them. */
export interface Draft {
  readonly message: Message;
  readonly readers: readonly Reader[];
  readonly audience: Audience;
  /** The author's own words: subject and body. When a quoted layer is being judged, that layer. */
  readonly passages: readonly Passage[];
  /** The quoted history, newest first. */
  readonly layers: readonly Layer[];
  /** Attached mails and what they quote. */
  readonly attached: readonly Layer[];
  readonly languages: readonly Language[];
  readonly policy: Policy;
  /** The whole mail, for what concerns more than words: its links, its layout, its signature. */
  readonly parsed: ParsedMessage;
  /** Which detectors marked `unflattering` find something in this layer. Computed when first asked. */
  unflattering(layer: Layer): readonly DetectorId[];
}

/** Something found, before the policy weighs it. */
export interface Match<ReasonId extends string = string> {
  readonly reason: ReasonId;
  readonly values?: ReasonValues;
  readonly passage: Passage;
  readonly span: EvidenceSpan;
  readonly target?: Target;
  readonly newReaders?: readonly Reader[];
  /** A weaker sign: never above this, whatever the policy says. */
  readonly atMost?: Severity;
}

/** A sentence over a match's values. Each reason names the values it takes: `(v: { excerpt: string }) => …`. */
type Sentence = { over(values: Readonly<Record<string, string>>): string }["over"];

/** Each reason's sentence in English; `wording/` translates. The keys are what {@link Match.reason} may be. */
export type Reasons = Readonly<Record<string, Sentence>>;

/** A detector: one thing found in a mail. See `docs/new-detector.md`. */
export interface Detector {
  /** A noun for what is found; the name of the file. */
  readonly id: DetectorId;
  /** What it finds, in one line; shown in the pane and the docs. */
  readonly summary: string;
  /** Defaults only; the policy decides. */
  readonly severity: Readonly<Record<Audience, Severity>>;
  readonly languages: readonly Language[] | "*";
  /** Which of the three readers it concerns, the first of them most. */
  readonly concerns: readonly ReaderRole[];
  /** Offered in this order; the first is the pane's main button. */
  readonly repairs: readonly RepairId[];
  /** Its finding in a quoted layer would shame us before a new reader: such layers of ours are judged, each as if it were written today. */
  readonly unflattering?: boolean;
  /** Defaults. Their types are the option schema. */
  readonly options: object;
  readonly reasons: Reasons;
  /** Pure, total, synchronous. Matches in one passage do not overlap. */
  detect(draft: Draft, options: object): readonly Match[];
}

/** A detector as its file declares it: with its own id, reasons and options in the type. */
export interface DetectorDeclaration<Id extends DetectorId, R extends Reasons, O extends object> extends Omit<Detector, "detect"> {
  readonly id: Id;
  readonly options: O;
  readonly reasons: R;
  detect(draft: Draft, options: O): readonly Match<Extract<keyof R, string>>[];
}

/** Declares a detector. Its reasons stay in the type, so that a missing translation does not compile. */
export function defineDetector<Id extends DetectorId, R extends Reasons, O extends object>(detector: DetectorDeclaration<Id, R, O>): DetectorDeclaration<Id, R, O> {
  return detector;
}

/** @returns what `find` finds in each of some passages, in reading order. */
export function inPassages<M>(passages: readonly Passage[], find: (passage: Passage) => readonly M[]): M[] {
  return passages.reduce<M[]>((found, passage) => found.concat(find(passage)), []);
}

/** @returns the passages whose words are the author's. */
export function ownPassages({ passages }: Draft): readonly Passage[] {
  return passages.filter((passage) => !isInheritedSubject(passage));
}

/** @returns passages with the marked signature below them: for faults that nobody's card has. */
export function withSignature(passages: readonly Passage[], { parsed: { signature } }: Draft): readonly Passage[] {
  return signature ? passages.concat(signature) : passages;
}

/** One mail, with `[[ ]]` around the expected evidence. A string is a body to a client from us. */
export type Example =
  | string
  | {
      /** Plain text, or HTML when it begins with `<`. */
      readonly body: string;
      readonly subject?: string;
      /** Default: `anna@northwind.example`, of the internal domain `northwind.example`. */
      readonly from?: string;
      /** `a@b` or `Name <a@b>`. Default: `clara@contoso.example`, of the client Contoso. */
      readonly to?: readonly string[];
      /** Names of files. Default: none. */
      readonly attachments?: readonly string[];
      readonly bcc?: readonly string[];
      readonly headers?: Message["headers"];
      /** Default: `new`. */
      readonly composeType?: Message["composeType"];
      /** What this example teaches. */
      readonly why?: string;
    };

/** Documentation and test in one. Nothing in `src` imports it, so it is never bundled. */
export interface Examples {
  readonly flags: readonly Example[];
  readonly passes: readonly Exclude<Example, string>[];
}
