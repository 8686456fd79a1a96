import type { Audience, DetectorId, Language, Severity } from "./ids";

/** A firm we work for. */
export interface Client {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Lower-case mail domains; a subdomain belongs to its domain. */
  readonly domains: readonly string[];
}

/** What an organization says about one detector. Absent fields fall back to the detector's own declaration. */
export interface DetectorPolicy {
  readonly severity?: Partial<Readonly<Record<Audience, Severity>>>;
  readonly options?: Readonly<Record<string, unknown>>;
  /** Phrases the detector lets pass: whole words, compared without case and Russian endings. */
  readonly allow?: readonly string[];
}

/** A ceiling while a detector is being introduced: its severity is never above `stage` for these people. */
export interface Stage {
  readonly detector: DetectorId | "*";
  /** Lower-case addresses, or `@domain` with its subdomains; absent means everybody. */
  readonly people?: readonly string[];
  readonly stage: Severity;
}

/** An organization's policy, valid and complete. `policy/` makes one out of the administrator's file. */
export interface Policy {
  readonly version: string;
  readonly organization: string;
  /** Every lexicon of these languages runs; nobody guesses the language of three sentences. */
  readonly languages: readonly Language[];
  /** Lower-case. Empty: the sender's own domain is internal unless it is a public webmail domain. */
  readonly internalDomains: readonly string[];
  readonly clients: readonly Client[];
  readonly confidentialTerms: readonly string[];
  readonly detectors: Readonly<Partial<Record<DetectorId, DetectorPolicy>>>;
  /** The first entry that names the detector and the sender counts. */
  readonly stages: readonly Stage[];
  readonly onIncomplete: "allow" | "warn" | "block";
  /** Whether a block can be passed by giving a reason in the pane. */
  readonly override: "never" | "with-reason";
  /** The reasons offered there. */
  readonly reasons: readonly string[];
  readonly wording: {
    /** https page of the organization, linked from the pane. */
    readonly helpUrl?: string;
    /** The organization's own sentence in place of the built-in reason, by detector, then language. */
    readonly sentences: Readonly<Partial<Record<DetectorId, Readonly<Partial<Record<Language, string>>>>>>;
  };
  /** Who leads whom: a leader's address to the addresses, or `@domain` with its subdomains, led. */
  readonly leads: Readonly<Record<string, readonly string[]>>;
  /**
   * The share of a sender's mails, above 0 and at most 1: a detector that asked about more of them only to hear that all was
   * meant so demotes itself from warn to info for that sender; absent: never.
   */
  readonly budget?: { readonly acknowledged: number };
  /** Judges nothing, stops nobody. */
  readonly killSwitch: boolean;
}
