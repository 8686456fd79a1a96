import type { DetectorId, Tallies } from "../classify";
import { call } from "./call";
import { countedKey, talliesKey } from "./names";
import { readSessionData, writeSessionData } from "./session-data";

/** Saving goes to the mailbox, ms. */
const writeTimeout = 10_000;

/** Detector ids and counts, nothing of any mail. */
export interface KeptTallies {
  readonly tallies: Tallies;
  /** When old mails were last made to count less, ms since 1970. */
  readonly fadedAt: number;
}

/** What a draft has been counted as, by detector: it asked about the draft, or asked and was told that all was meant so. */
export type Counted = Readonly<Partial<Record<DetectorId, "asked" | "meant">>>;

/**
 * How often each detector asked this person. Kept in the roaming settings, the one place that pane and event script can
 * both read in every Outlook: classic Outlook's script has no localStorage, its OfficeRuntime.storage is closed to the
 * pane. They come with the start of a runtime, so nobody waits. They may be stale until Outlook is restarted (office-js
 * #5650, #6728), and of two panes the last to save wins: then a detector asks once more than it need.
 *
 * @returns none where they cannot be read
 */
export function readTallies(): Tallies {
  try {
    return kept()!.tallies || {};
  } catch {
    return {};
  }
}

/** @returns when old mails were last made to count less, ms since 1970; now where nobody knows. For the pane, which goes on counting. */
export function readFadedAt(now: number): number {
  try {
    const { fadedAt } = kept()!;
    return fadedAt <= now ? fadedAt : now;
  } catch {
    return now;
  }
}

/** @throws OfficeError (as a rejection) when Outlook cannot keep them; this runtime knows them all the same */
export function writeTallies(next: KeptTallies): Promise<void> {
  return call<void>(
    "roamingSettings.saveAsync",
    (done) => {
      Office.context.roamingSettings.set(talliesKey, next);
      Office.context.roamingSettings.saveAsync(done);
    },
    writeTimeout,
  );
}

function kept(): KeptTallies | undefined {
  return Office.context.roamingSettings.get(talliesKey) as KeptTallies | undefined;
}

/** @returns what the open draft has been counted as, also by a pane that was closed since. @throws (as a rejection) where Outlook does not say */
export function readCounted(): Promise<Counted> {
  return readSessionData(countedKey).then((text) => (text ? (JSON.parse(text) as Counted) : {}));
}

/** @throws OfficeError (as a rejection) when Outlook cannot keep it */
export function writeCounted(counted: Counted): Promise<void> {
  return writeSessionData(countedKey, JSON.stringify(counted));
}
