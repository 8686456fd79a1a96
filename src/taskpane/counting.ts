import type { DetectorId, Tallies, Tally, Verdict } from "../classify";
import type { Counted, KeptTallies } from "../office/tallies";

/** After so long, ms, all tallies are halved: what a person put up with in spring says less in autumn. */
const halfLife = 30 * 24 * 3_600_000;

/** @returns what the draft counts as by now. What asked once has asked, whatever became of it. */
export function countedAs(before: Counted, { findings }: Verdict): Counted {
  const now: { -readonly [id in keyof Counted]: Counted[id] } = { ...before };
  for (const id of new Set(findings.map(({ detector }) => detector))) {
    const its = findings.filter(({ detector }) => detector === id);
    const asking = its.filter(({ severity }) => severity === "warn" || severity === "block");
    const isMeant = its.some(({ isAcknowledged }) => isAcknowledged) && asking.every(({ isAcknowledged }) => isAcknowledged);
    // Once demoted, its findings only note, and may still be taken back.
    if (asking.length || before[id]) now[id] = isMeant ? "meant" : "asked";
  }
  return now;
}

/** @returns the tallies with what has changed about one draft. */
export function tallied(tallies: Tallies, before: Counted, after: Counted): Tallies {
  const next: { -readonly [id in keyof Tallies]: Tallies[id] } = { ...tallies };
  for (const id of Object.keys(after) as DetectorId[]) {
    const tally = tallies[id];
    const gain = Number(after[id] === "meant") - Number(before[id] === "meant");
    if (!before[id]) next[id] = { asked: (tally?.asked ?? 0) + 1, meant: (tally?.meant ?? 0) + gain };
    // The sender may have had it forgotten since this draft was counted.
    else if (gain && tally) next[id] = { ...tally, meant: Math.min(tally.asked, Math.max(0, tally.meant + gain)) };
  }
  return next;
}

/** @returns the tallies halved once for every {@link halfLife} that has gone by. */
export function faded({ tallies, fadedAt }: KeptTallies, now: number): KeptTallies {
  const times = Math.floor((now - fadedAt) / halfLife);
  if (times < 1) return { tallies, fadedAt };
  const entries = (Object.entries(tallies) as [DetectorId, Tally][])
    .map(([id, { asked, meant }]) => [id, { asked: Math.floor(asked / 2 ** times), meant: Math.floor(meant / 2 ** times) }] as const)
    .filter(([, { asked }]) => asked > 0);
  return { tallies: Object.fromEntries(entries), fadedAt: fadedAt + times * halfLife };
}

/** @returns the tallies as if a detector had never asked. */
export function forgotten(tallies: Tallies, id: DetectorId): Tallies {
  return Object.fromEntries(Object.entries(tallies).filter(([one]) => one !== id));
}

/** Where the counts are kept. */
export interface Shelf {
  readonly read: () => KeptTallies;
  readonly write: (kept: KeptTallies) => Promise<void>;
  /** Of this draft. */
  readonly readCounted: () => Promise<Counted>;
  readonly writeCounted: (counted: Counted) => Promise<void>;
  /** Ms since 1970. */
  readonly now: () => number;
}

/** Counts, draft by draft, how often each detector asked this person and was told that it was meant so. */
export class Counting {
  private counted?: Promise<Counted>;

  constructor(private readonly shelf: Shelf) {}

  /** Counts what a verdict on this draft brings. Never rejects. @returns whether that changed anything: then the next verdict may be another */
  readonly count = (verdict: Verdict): Promise<boolean> => {
    const earlier = (this.counted ??= this.shelf.readCounted().catch(() => ({})));
    const now = earlier.then((before) => countedAs(before, verdict));
    this.counted = now;
    return Promise.all([earlier, now]).then(([before, after]) => this.keep(before, after));
  };

  /** Forgets how often a detector asked, so that it asks again. @throws OfficeError (as a rejection) when Outlook cannot keep that */
  readonly askAgain = (id: DetectorId): Promise<void> => {
    const kept = this.shelf.read();
    return this.shelf.write({ ...kept, tallies: forgotten(kept.tallies, id) });
  };

  private keep(before: Counted, after: Counted): boolean {
    const kept = this.shelf.read();
    const now = faded(kept, this.shelf.now());
    const isNews = (Object.keys(after) as DetectorId[]).some((id) => before[id] !== after[id]);
    if (!isNews && now.fadedAt === kept.fadedAt) return false;
    // Neither failure is worth a word to the sender: what is not kept is not counted.
    this.shelf.write({ ...now, tallies: tallied(now.tallies, before, after) }).catch(() => undefined);
    if (isNews) this.shelf.writeCounted(after).catch(() => undefined);
    return true;
  }
}
