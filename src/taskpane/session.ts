import type { Acknowledgement, Attachment, DetectorId, Finding, Message, ParsedMessage, RepairId, Verdict } from "../classify";
import type { AttachmentCopy, RemovalOutcome } from "../office/attachments";
import type { EditOutcome } from "../office/draft-edits";
import type { MoveOutcome, Recipients } from "../office/recipients";
import { nextMorning } from "./later";
import type { Difference } from "./difference";
import type { Edit } from "./edit";
import { recapEdit, type Recap } from "./recap";
import { deskFor, type Desk } from "./reword/desk";
import { reworded, sentenceOf, type Rewording } from "./reword/rewording";
import { addressesToHide, attachmentToRemove, editFor, previewOf } from "./repairs";
import type { FindingView, View } from "./view";

/** What just happened, said once, with a way back where there is one. */
export interface Notice {
  /** Grows, so that the same words twice are two notices. */
  readonly turn: number;
  readonly said: "removed" | "cut" | "reworded" | "recapped" | "inserted" | "hidden" | "shownAgain" | "undone" | "detached" | "detachedForGood" | "reattached" | "acknowledged" | "takenBack" | "changedSince" | "refused" | "notKept" | "delivering" | "asksAgain" | "notSwitched";
  readonly checkPictures: boolean;
  readonly canUndo: boolean;
  /** For `delivering`. */
  readonly when?: Date;
}

/** Where the pane shall take the sender: a finding of an alert. */
export interface Arrival {
  readonly turn: number;
  readonly fingerprint: string;
}

export type PaneState =
  | { readonly is: "loading" }
  | { readonly is: "no-draft" }
  | { readonly is: "failed" }
  | { readonly is: "judged"; readonly view: View; readonly notice?: Notice; readonly arrival?: Arrival };

/** The rest of the world, so that a session runs without Outlook. */
export interface World {
  readonly hasDraft: () => boolean;
  readonly readMessage: () => Promise<Message>;
  /** What could not be opened the last time shall be tried again. */
  readonly tryAgain: () => void;
  readonly judge: (message: Message) => { readonly verdict: Verdict; readonly parsed: ParsedMessage; readonly view: View };
  readonly watchDraft: (onChange: () => void) => () => void;
  readonly launchFinding: () => Promise<string | undefined>;
  readonly onLaunchFinding: (handler: (fingerprint: string) => void) => void;
  readonly writeAcknowledgements: (list: readonly Acknowledgement[]) => Promise<void>;
  readonly replaceBody: (expected: string, next: string, format: Edit["format"]) => Promise<EditOutcome>;
  readonly removeAttachment: (attachment: Attachment) => Promise<RemovalOutcome>;
  readonly restoreAttachment: (copy: AttachmentCopy) => Promise<void>;
  readonly moveToBcc: (addresses: ReadonlySet<string>) => Promise<MoveOutcome>;
  readonly moveBack: (before: Recipients, after: Recipients) => Promise<MoveOutcome>;
  readonly deliverAt: (when: Date) => Promise<void>;
  /** The notice above the text, where one was put up while composing, is to say what holds now. */
  readonly updateNotice: (verdict: Verdict) => void;
  /** Counts what the sender was asked and meant so. Tells whether that may change the next verdict. */
  readonly count: (verdict: Verdict) => Promise<boolean>;
  readonly askAgain: (detector: DetectorId) => Promise<void>;
  readonly now: () => Date;
}

type Way = { readonly undo: () => Promise<unknown> };

/**
 * The pane's one piece of state: reads the draft, judges it, judges it again when it changes, and carries out what the
 * sender decides. Tells its listeners after every change; the state they get is never altered afterwards.
 */
export class Session {
  private state: PaneState = { is: "loading" };
  private readonly listeners = new Set<() => void>();
  private judged?: { readonly message: Message; readonly verdict: Verdict; readonly parsed: ParsedMessage };
  private wayBack?: Way;
  private turn = 0;
  private reading?: Promise<void>;
  private isStale = false;
  private isWatching = false;

  constructor(private readonly world: World) {}

  readonly current = (): PaneState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  async start(): Promise<void> {
    if (!this.world.hasDraft()) return this.tell({ is: "no-draft" });
    const [hint] = await Promise.all([this.world.launchFinding(), this.read()]);
    if (hint !== undefined) this.arriveAt(hint);
    if (this.isWatching) return;
    this.isWatching = true;
    this.world.onLaunchFinding((fingerprint) => void this.read().then(() => this.arriveAt(fingerprint)));
    this.world.watchDraft(() => void this.read());
  }

  /** Outlook did not answer at all. */
  fail(): void {
    this.tell({ is: "failed" });
  }

  /** Reads and judges again. Calls that come while one is under way share one further reading. */
  readonly read = (): Promise<void> => {
    if (this.reading) {
      this.isStale = true;
      return this.reading;
    }
    this.reading = this.readUntilFresh();
    return this.reading;
  };

  /** The sender wants to know once more what could not be checked. */
  readonly checkAgain = (): void => {
    this.world.tryAgain();
    void this.read();
  };

  readonly retry = (): void => {
    this.tell({ is: "loading" });
    void this.start();
  };

  /** Carries out a repair the pane can make, if the draft is still the one that was judged. */
  readonly repair = async (fingerprint: string, id: RepairId): Promise<void> => {
    const finding = this.findingOf(fingerprint);
    if (!finding || !this.judged) return;
    const attachment = attachmentToRemove(id, finding, this.judged.parsed);
    if (attachment) return this.detach(attachment);
    if (id === "move-to-bcc") return this.hide(addressesToHide(this.judged.parsed));
    const edit = editFor(id, finding, this.judged.parsed);
    if (!edit) return;
    await this.change(edit.from, edit.to, edit.format, id === "cut-layer" ? "cut" : id === "insert-unsubscribe" ? "inserted" : "removed", edit.hasPictures, true);
  };

  /** Writes a recap below what the author wrote, if the draft is still the one that was judged. @returns whether it stands there */
  readonly insertRecap = async (recap: Recap): Promise<boolean> => {
    const edit = this.judged && recapEdit(recap, this.judged.parsed);
    return !!edit && this.change(edit.from, edit.to, edit.format, "recapped", edit.hasPictures, true);
  };

  /** What {@link repair} would take away; nothing where there is no more to see than the finding shows. */
  readonly preview = (fingerprint: string, id: RepairId): Difference | undefined => {
    const finding = this.findingOf(fingerprint);
    return finding && this.judged && previewOf(id, finding, this.judged.parsed);
  };

  /** Better words for the sentence of a finding, as far as we know any. */
  readonly wording = (fingerprint: string): Desk | undefined => {
    const finding = this.findingOf(fingerprint);
    if (!finding || !this.judged) return undefined;
    const { parsed } = this.judged;
    return deskFor(finding, parsed, (found, to) => this.heardIn(reworded(found, to, parsed)).every(({ name }) => name !== this.nameOf(fingerprint)));
  };

  /** What would be found in a sentence if it were worded so; `undefined` where the draft holds `from` no more. */
  readonly judgeWording = (fingerprint: string, from: string, to: string): readonly FindingView[] | undefined => {
    const rewording = this.rewordingOf(fingerprint, from, to);
    return rewording && this.heardIn(rewording);
  };

  /** Puts a sentence into the draft in place of the one that was found, if the draft is still the one that was judged. @returns whether it stands there */
  readonly reword = async (fingerprint: string, from: string, to: string): Promise<boolean> => {
    const edit = this.rewordingOf(fingerprint, from, to)?.edit;
    if (edit) return this.change(edit.from, edit.to, edit.format, "reworded", edit.hasPictures, true);
    this.notice("changedSince");
    return false;
  };

  /** For a warning or a note `reason` may be left out; a block passes only with one, where the policy allows it. */
  readonly acknowledge = async (fingerprint: string, reason?: string): Promise<void> => {
    const before = this.acknowledged();
    const entry: Acknowledgement = { fingerprint, ...(reason && { reason }) };
    const isKept = await this.keep([...before.filter((one) => one.fingerprint !== fingerprint), entry], "acknowledged");
    if (isKept) this.offerWayBack(() => this.takeBack(fingerprint));
  };

  readonly takeBack = async (fingerprint: string): Promise<void> => {
    await this.keep(this.acknowledged().filter((one) => one.fingerprint !== fingerprint), "takenBack");
  };

  readonly deliverLater = async (): Promise<void> => {
    const when = nextMorning(this.world.now());
    await this.world.deliverAt(when).then(
      () => this.notice("delivering", { when }),
      () => this.notice("refused"),
    );
  };

  /** A detector that had demoted itself shall ask again. */
  readonly askAgain = async (detector: DetectorId): Promise<void> => {
    const said = await this.world.askAgain(detector).then(
      () => "asksAgain" as const,
      () => "notSwitched" as const,
    );
    await this.read();
    this.notice(said);
  };

  readonly undo = async (): Promise<void> => {
    const way = this.wayBack;
    this.wayBack = undefined;
    await way?.undo();
  };

  private async readUntilFresh(): Promise<void> {
    do {
      this.isStale = false;
      const message = await this.world.readMessage();
      this.tell(isUnread(message) ? this.unjudged() : this.judge(message));
    } while (this.isStale);
    // At once: a call that comes before the promise is seen to settle would wait for a reading nobody makes.
    this.reading = undefined;
  }

  private unjudged(): PaneState {
    this.judged = undefined;
    return { is: "failed" };
  }

  private judge(message: Message): PaneState {
    try {
      const { view, ...judged } = this.world.judge(message);
      const isSameText = this.judged?.message.body.source === message.body.source;
      this.judged = { message, ...judged };
      this.world.updateNotice(judged.verdict);
      void this.world.count(judged.verdict).then((isNews) => (isNews ? this.read() : undefined));
      if (this.state.is !== "judged") return { is: "judged", view };
      // A notice is about the text it was given for; once the sender writes on, there is no way back to it.
      return { is: "judged", view, arrival: this.state.arrival, ...(isSameText && { notice: this.state.notice }) };
    } catch {
      // The engine does not throw; should it ever, the sender must see that nothing was judged.
      return this.unjudged();
    }
  }

  private arriveAt(fingerprint: string): void {
    if (this.state.is === "judged" && this.findingOf(fingerprint)) this.tell({ ...this.state, arrival: { turn: ++this.turn, fingerprint } });
  }

  private async change(from: string, to: string, format: Edit["format"], said: Notice["said"], checkPictures: boolean, canUndo: boolean): Promise<boolean> {
    const outcome = await this.world.replaceBody(from, to, format);
    await this.read();
    if (outcome.is !== "done") {
      this.notice(outcome.is === "changed" ? "changedSince" : "refused");
      return false;
    }
    this.notice(said, { checkPictures });
    if (canUndo) this.offerWayBack(() => this.change(outcome.body, from, format, "undone", checkPictures, false));
    return true;
  }

  private async detach(attachment: Attachment): Promise<void> {
    const outcome = await this.world.removeAttachment(attachment);
    await this.read();
    if (outcome.is !== "done") return this.notice(outcome.is === "changed" ? "changedSince" : "refused");
    const { copy } = outcome;
    this.notice(copy ? "detached" : "detachedForGood");
    if (copy) this.offerWayBack(() => this.reattach(copy));
  }

  private async hide(addresses: ReadonlySet<string>): Promise<void> {
    const outcome = await this.world.moveToBcc(addresses);
    await this.read();
    if (outcome.is !== "done") return this.notice(outcome.is === "changed" ? "changedSince" : "refused");
    this.notice("hidden");
    this.offerWayBack(() => this.showAgain(outcome.before, outcome.after));
  }

  private async showAgain(before: Recipients, after: Recipients): Promise<void> {
    const { is } = await this.world.moveBack(before, after);
    await this.read();
    this.notice(is === "done" ? "shownAgain" : is === "changed" ? "changedSince" : "refused");
  }

  private async reattach(copy: AttachmentCopy): Promise<void> {
    const said = await this.world.restoreAttachment(copy).then(
      () => "reattached" as const,
      () => "refused" as const,
    );
    await this.read();
    this.notice(said);
  }

  private async keep(list: readonly Acknowledgement[], said: Notice["said"]): Promise<boolean> {
    try {
      await this.world.writeAcknowledgements(list);
    } catch {
      this.notice("notKept");
      return false;
    }
    await this.read();
    this.notice(said);
    return true;
  }

  private notice(said: Notice["said"], more: Partial<Pick<Notice, "checkPictures" | "when">> = {}): void {
    this.wayBack = undefined;
    if (this.state.is === "judged") this.tell({ ...this.state, notice: { turn: ++this.turn, said, checkPictures: false, canUndo: false, ...more } });
  }

  private offerWayBack(undo: Way["undo"]): void {
    this.wayBack = { undo };
    if (this.state.is === "judged" && this.state.notice) this.tell({ ...this.state, notice: { ...this.state.notice, canUndo: true } });
  }

  private rewordingOf(fingerprint: string, from: string, to: string): Rewording | undefined {
    const finding = this.findingOf(fingerprint);
    const found = finding && this.judged && sentenceOf(finding, this.judged.parsed);
    return found?.text === from ? reworded(found, to, this.judged!.parsed) : undefined;
  }

  /** Judges the whole draft with the sentence in it, and tells what touches the sentence. */
  private heardIn({ message, place }: Rewording): readonly FindingView[] {
    const { verdict, view } = this.world.judge(message);
    const inSubject = message.subject !== this.judged?.message.subject;
    const touching = verdict.findings.filter(
      ({ evidence: { where, source }, isAcknowledged }) =>
        !isAcknowledged && where.part !== "quoted" && where.in === (inSubject ? "subject" : "body") && source.some(({ start, end }) => start < place.end && place.start < end),
    );
    return view.findings.filter(({ fingerprint }) => touching.some((finding) => finding.fingerprint === fingerprint));
  }

  private nameOf(fingerprint: string): string | undefined {
    return this.state.is === "judged" ? this.state.view.findings.find((finding) => finding.fingerprint === fingerprint)?.name : undefined;
  }

  private acknowledged(): readonly Acknowledgement[] {
    return this.judged?.message.acknowledged ?? [];
  }

  private findingOf(fingerprint: string): Finding | undefined {
    return this.judged?.verdict.findings.find((finding) => finding.fingerprint === fingerprint);
  }

  private tell(state: PaneState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}

/** Neither subject nor text nor readers: Outlook is not answering, and there is nothing to judge. */
function isUnread({ unread }: Message): boolean {
  return (["subject", "body", "recipients"] as const).every((part) => unread.some((one) => one.part === part));
}
