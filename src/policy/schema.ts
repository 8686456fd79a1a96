import {
  array,
  boolean,
  finite,
  gtValue,
  maxLength,
  maxValue,
  minLength,
  never,
  number,
  objectWithRest,
  optional,
  picklist,
  pipe,
  record,
  regex,
  string,
  toLowerCase,
  transform,
  union,
  unknown,
} from "valibot";
import type { GenericSchema, ObjectEntries, ObjectSchema } from "valibot";
import { catalogue, detectorIds, languages, severities } from "../classify";
import type { Detector, DetectorId, DetectorPolicy, Policy, Severity } from "../classify";
import { defaultPolicy } from "./default";
import { description } from "./description";

/**
 * A domain as it stands behind the `@`: labels of letters, digits and hyphens (RFC 1123), also in their own script
 * (RFC 5890) or as `xn--`. At least two labels: a lone word is a typing error far more often than a mail domain.
 */
const label = "[0-9A-Za-z\\u00a1-\\uffff](?:[0-9A-Za-z\\u00a1-\\uffff-]{0,61}[0-9A-Za-z\\u00a1-\\uffff])?";
const domainPattern = `(?:${label}\\.){1,10}${label}`;

const text = pipe(string(), minLength(1, "words, not an empty string"), maxLength(1000, "at most 1000 characters"));
const domain = pipe(
  string(),
  regex(new RegExp(`^${domainPattern}$`), 'a mail domain such as "contoso.com" (without @ or *: its subdomains belong to it)'),
  toLowerCase(),
);
const address = pipe(
  string(),
  regex(new RegExp(`^[^\\s@<>,;]{1,64}@${domainPattern}$`), 'a mail address such as "anna@contoso.com"'),
  toLowerCase(),
);
const people = pipe(
  string(),
  regex(new RegExp(`^[^\\s@<>,;]{0,64}@${domainPattern}$`), 'a mail address or "@domain" for everybody of that domain'),
  toLowerCase(),
);

const share = "a share above 0 and at most 1, such as 0.6";

const severity = pipe(
  picklist(severities),
  description("off: not judged. shadow: judged, shown nowhere in Outlook; scan prints it. info: shown in the pane only. warn: asks at Send, can be sent anyway. block: stops Send."),
);

/** An object that knows all its keys. The names of the keys travel to `load.ts` as the message, for a suggestion. */
function closed<E extends ObjectEntries>(entries: E): ObjectSchema<E, undefined> {
  return objectWithRest(entries, never(Object.keys(entries).join(" "))) as unknown as ObjectSchema<E, undefined>;
}

const client = closed({
  name: pipe(text, description("The firm's name as people write it.")),
  aliases: optional(pipe(array(text), description("Other names for the same firm.")), []),
  domains: optional(pipe(array(domain), description("Its mail domains; a subdomain belongs to its domain.")), []),
});

const severityByAudience = closed({
  outside: optional(pipe(severity, description("When somebody outside the organization is among the readers."))),
  colleague: optional(pipe(severity, description("When only colleagues read it."))),
});

/** The kind of an option is the kind of its default in the detector's declaration. */
function optionLike(value: unknown): GenericSchema {
  if (typeof value === "boolean") return boolean();
  if (typeof value === "number") return pipe(number(), finite("a finite number"));
  if (typeof value === "string") return text;
  if (Array.isArray(value)) return array(value.length > 0 ? optionLike(value[0]) : text);
  return unknown();
}

/** A detector that is not built yet accepts any options: a policy may be ahead of the add-in. */
function optionsOf(id: DetectorId): GenericSchema<Record<string, unknown>> {
  const detector = (catalogue as readonly Detector[]).find((one) => one.id === id);
  if (!detector) return record(string(), unknown());
  const entries: Record<string, GenericSchema> = {};
  const defaults = detector.options as Record<string, unknown>;
  for (const name of Object.keys(defaults)) entries[name] = optional(optionLike(defaults[name]));
  return closed(entries);
}

function detectorEntry(id: DetectorId) {
  return pipe(
    union([
      severity,
      closed({
        severity: optional(union([severity, severityByAudience])),
        options: optional(pipe(optionsOf(id), description("Settings of this detector; see docs/detectors.md."))),
        allow: optional(pipe(array(text), description("Phrases this detector lets pass: whole words, without case or Russian endings. Other detectors still judge them."))),
      }),
    ]),
    transform((entry): DetectorPolicy => {
      if (typeof entry === "string") return { severity: bothAudiences(entry) };
      const { severity, ...others } = entry;
      if (severity === undefined) return others;
      return { severity: typeof severity === "string" ? bothAudiences(severity) : severity, ...others };
    }),
  );
}

function bothAudiences(severity: Severity) {
  return { outside: severity, colleague: severity };
}

/** One optional entry for each detector id. */
function perDetector<S extends GenericSchema>(entry: (id: DetectorId) => S) {
  const entries = {} as { [id in DetectorId]: ReturnType<typeof optional<S, undefined>> };
  for (const id of detectorIds) entries[id] = optional(entry(id));
  return closed(entries);
}

const sentences = closed({
  en: optional(text),
  ru: optional(text),
} satisfies Record<(typeof languages)[number], unknown>);

/** Parts that stand in many places: `second-look policy schema` prints each once. */
export const policyParts = { severity, text, domain, address, people, client, sentences };

/**
 * The administrator's file, as one schema: it checks, it normalizes into the engine's {@link Policy}, and
 * `second-look policy schema` prints it. Descriptions are written for the person who fills the file in. Messages say
 * what is expected, as the end of a sentence that begins with "expected"; `load.ts` completes it.
 */
export const policySchema = pipe(
  closed({
    $schema: optional(pipe(string(), description("Where this schema lies, for editors."))),
    version: pipe(
      string(),
      minLength(1, 'a version such as "1.0.0"'),
      maxLength(100, "at most 100 characters"),
      description("Your own version of this file. It stands in every verdict: change it with every change."),
    ),
    organization: optional(pipe(string(), maxLength(125, "at most 125 characters"), description("Your organization's name.")), defaultPolicy.organization),
    languages: optional(
      pipe(array(picklist(languages)), minLength(1, "at least one language"), description("Languages your people write in. The sayings and models of all of them are asked in every mail; vulgar words are known whatever is named here.")),
      () => defaultPolicy.languages.slice(),
    ),
    internalDomains: optional(
      pipe(array(domain), description("Your own mail domains. Without them the sender's own domain is internal, unless it is a public webmail domain.")),
      [],
    ),
    clients: optional(pipe(array(client), description("The firms you work for.")), []),
    confidentialTerms: optional(pipe(array(text), description("Project names and other words that must not reach outsiders.")), []),
    detectors: optional(
      pipe(perDetector(detectorEntry), description("What each detector may do: one severity, or severity, options and allowed phrases. A detector not named here uses its own defaults.")),
      {},
    ),
    stages: optional(
      pipe(
        array(
          closed({
            detector: pipe(picklist(["*", ...detectorIds]), description("A detector, or * for all.")),
            people: optional(pipe(array(people), description("Whose mail: addresses, or @domain with its subdomains. Absent: everybody's."))),
            stage: severity,
          }),
        ),
        description("Ceilings for introducing detectors step by step. The first entry that names the detector and the sender counts; severity is never above its stage."),
      ),
      [],
    ),
    onIncomplete: optional(
      pipe(picklist(["allow", "warn", "block"]), description("What to do with a mail that could not be checked completely.")),
      defaultPolicy.onIncomplete,
    ),
    override: optional(
      pipe(picklist(["never", "with-reason"]), description("Whether a blocked mail may be sent after a reason is given in the pane.")),
      defaultPolicy.override,
    ),
    reasons: optional(pipe(array(text), description("The reasons offered there.")), []),
    wording: optional(
      pipe(
        closed({
          helpUrl: optional(
            pipe(string(), regex(/^https:\/\/[^\s/"<>]+(?:\/[^\s"<>]*)?$/, 'an https address such as "https://intranet.contoso.com/mail"'), description("Your own page about writing mail, linked from the pane.")),
          ),
          sentences: optional(pipe(perDetector(() => sentences), description("Your own sentence in place of the built-in reason, by detector, then language.")), {}),
        }),
        description("Your own words."),
      ),
      {},
    ),
    leads: optional(
      pipe(record(address, array(people)), description("Who leads whom: a leader's address, and the addresses, or @domain with its subdomains, led.")),
      {},
    ),
    budget: optional(
      pipe(
        closed({
          acknowledged: pipe(
            number(),
            gtValue(0, share),
            maxValue(1, share),
            description("The share of those mails in which the sender says in the pane that all of it was meant so, such as 0.6."),
          ),
        }),
        description("A detector that asks a sender in vain more often than this notes (info) from then on instead of asking (warn). Absent: never."),
      ),
    ),
    killSwitch: optional(pipe(boolean(), description("true judges nothing and stops nobody.")), defaultPolicy.killSwitch),
  }),
  transform((file): Policy => {
    const policy = { ...file };
    delete policy.$schema;
    return policy;
  }),
);
