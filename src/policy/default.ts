import type { Policy } from "../classify";

/** What holds where an organization says nothing: every detector as it declares itself, both languages, no directory. */
export const defaultPolicy: Policy = {
  version: "default",
  organization: "",
  languages: ["en", "ru"],
  internalDomains: [],
  clients: [],
  confidentialTerms: [],
  detectors: {},
  stages: [],
  onIncomplete: "warn",
  override: "never",
  reasons: [],
  wording: { sentences: {} },
  leads: {},
  killSwitch: false,
};
