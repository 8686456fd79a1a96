import { safeParse } from "valibot";
import type { BaseIssue } from "valibot";
import type { Policy } from "../classify";
import { defaultPolicy } from "./default";
import { policySchema } from "./schema";

/** Something in the administrator's file that is not as it must be. */
export interface PolicyIssue {
  /** Where: `clients[3].domains[0]`; empty for the file as a whole. */
  readonly path: string;
  /** The same place as keys and list positions, to find its line in the file. */
  readonly keys: readonly (string | number)[];
  /** What should stand there. */
  readonly expected: string;
  /** What stands there, as JSON, cut at 60 characters. */
  readonly received: string;
  /** The whole sentence, with a suggestion where one is near. */
  readonly message: string;
}

export interface LoadedPolicy {
  readonly policy: Policy;
  readonly issues: readonly PolicyIssue[];
}

/**
 * Reads an administrator's policy. Never throws. What is invalid falls back to its default and the rest is kept: a
 * wrong domain costs that domain, a client without a name costs that client, a wrong key of a stage that stage. Strict
 * use (packing, `policy check`) refuses when there is any issue.
 */
export function parsePolicy(json: unknown): LoadedPolicy {
  try {
    const { policy, wrong } = parse(json);
    return { policy, issues: describe(wrong) };
  } catch {
    // Not JSON: a getter that throws, a proxy. It reads as a file that is not there.
    return { policy: defaultPolicy, issues: [issueAt([], "a policy object", "something unreadable", "")] };
  }
}

/** @returns the policy of {@link parsePolicy}, for the gate, which tells nobody of issues and would have to carry their sentences. */
export function usablePolicy(json: unknown): Policy {
  try {
    return parse(json).policy;
  } catch {
    return defaultPolicy;
  }
}

function parse(json: unknown): { readonly policy: Policy; readonly wrong: readonly Issue[] } {
  const first = safeParse(policySchema, json);
  if (first.success) return { policy: first.output, wrong: [] };
  let rest = json;
  let wrong = first.issues as readonly Issue[];
  // Each round removes the wrong parts, or the owners of missing ones: rounds are bounded by the depth of the file, which
  // is six, not by the number of issues.
  for (let round = 0; round < 8; round++) {
    rest = withVersion(without(rest, wrong));
    const result = safeParse(policySchema, rest);
    if (result.success) return { policy: result.output, wrong: first.issues };
    wrong = result.issues;
  }
  return { policy: defaultPolicy, wrong: first.issues };
}

/** The one part that has no default inside the schema: leaving it out is worth an issue. */
function withVersion(json: unknown): Record<string, unknown> {
  return { version: defaultPolicy.version, ...(isObject(json) ? json : undefined) };
}

type Issue = BaseIssue<unknown>;
type Keys = (string | number)[];

/** Removes what is wrong: the value an issue points at, or its owner where the value is missing or must not be. */
function without(json: unknown, issues: readonly Issue[]): unknown {
  const wrong: Doomed = { parts: new Map() };
  for (const issue of issues) {
    for (const { path, isMissing } of placesOf(issue)) {
      // A missing version is filled in, not a reason to drop the file.
      if (isMissing && path.length === 1) continue;
      let node = wrong;
      // A stage without its `people` would silence detectors for everybody.
      for (const key of isMissing || (path[0] === "stages" && path.length === 3) ? path.slice(0, -1) : path) {
        let next = node.parts.get(key);
        if (!next) node.parts.set(key, (next = { parts: new Map() }));
        node = next;
      }
      node.isDoomed = true;
    }
  }
  return prune(json, wrong);
}

interface Doomed {
  isDoomed?: boolean;
  readonly parts: Map<string | number, Doomed>;
}

function prune(value: unknown, { isDoomed, parts }: Doomed): unknown {
  if (isDoomed) return undefined;
  if (Array.isArray(value)) {
    const kept: unknown[] = [];
    value.forEach((item, i) => {
      const doomed = parts.get(i);
      const rest = doomed ? prune(item, doomed) : item;
      if (!doomed || rest !== undefined) kept.push(rest);
    });
    return kept;
  }
  if (!isObject(value)) return undefined;
  const kept: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const doomed = parts.get(key);
    const rest = doomed ? prune(value[key], doomed) : value[key];
    if (!doomed || rest !== undefined) kept[key] = rest;
  }
  return kept;
}

interface Place {
  readonly issue: Issue;
  readonly path: Keys;
  /** The key itself is missing from its owner. */
  readonly isMissing: boolean;
}

/**
 * Where an issue points. A union complains as a whole; the complaint meant is that of the option the value resembles,
 * which is the one that got past its outermost type.
 */
function placesOf(issue: Issue, above: Keys = []): Place[] {
  const path = above.concat((issue.path || []).map((item) => item.key as string | number));
  const deeper = (issue.type === "union" && issue.issues ? issue.issues : []).filter((one) => one.path);
  if (deeper.length > 0) {
    return deeper.reduce((places: Place[], one) => places.concat(placesOf(one, path)), []);
  }
  const last = issue.path && issue.path[issue.path.length - 1];
  // valibot reads a list as an object with the keys 0, 1, ...: the list itself is what is wrong.
  if (last && last.type === "object" && Array.isArray(last.input)) {
    return [{ issue: { ...issue, type: "object", input: last.input, expected: "Object", message: "Invalid" }, path: path.slice(0, -1), isMissing: false }];
  }
  return [{ issue, path, isMissing: !!last && last.origin === "key" && issue.received === "undefined" }];
}

function describe(found: readonly Issue[]): PolicyIssue[] {
  const issues: PolicyIssue[] = [];
  for (const one of found) {
    for (const place of placesOf(one)) {
      const issue = describeOne(place);
      const last = issues[issues.length - 1];
      if (!last || last.message !== issue.message) issues.push(issue);
    }
  }
  return issues;
}

function describeOne({ issue, path, isMissing }: Place): PolicyIssue {
  const key = String(path[path.length - 1]);
  if (issue.type === "never") {
    if (!issue.message) return issueAt(path, "no options", "the key " + shown(key), "");
    const known = issue.message.split(" ");
    return issueAt(path, "one of " + known.join(", "), "the key " + shown(key), suggestion(key, known));
  }
  if (isMissing) return issueAt(path, "the key " + shown(key) + ", which must be there", "nothing", "");
  const options = (issue as { requirement?: unknown }).requirement || choices(issue.expected);
  const nearest = typeof issue.input === "string" && Array.isArray(options) ? suggestion(issue.input, options as string[]) : "";
  return issueAt(path, isOwnMessage(issue) ? issue.message : inWords(issue.expected), shown(issue.input), nearest);
}

function issueAt(keys: Keys, expected: string, received: string, remedy: string): PolicyIssue {
  const path = pathText(keys);
  return { path, keys, expected, received, message: `${path || "policy"}: expected ${expected}, received ${received}${remedy}` };
}

/** valibot's own messages all begin with "Invalid"; ours end the sentence "expected ...". */
function isOwnMessage(issue: Issue): boolean {
  return issue.message.slice(0, 7) !== "Invalid";
}

/** `("off" | "warn")` → its words. */
function choices(expected: string | null): string[] {
  return (expected || "").replace(/[()"]/g, "").split(" | ");
}

const kinds: Readonly<Record<string, string>> = {
  Array: "a list",
  Object: "an object",
  string: "text in quotes",
  number: "a number",
  boolean: "true or false",
};

function inWords(expected: string | null): string {
  return choices(expected)
    .map((choice) => kinds[choice] || `"${choice}"`)
    .filter((choice, i, all) => all.indexOf(choice) === i)
    .join(" or ");
}

/** @returns `clients[3].domains[0]`, with unusual keys in quotes. */
function pathText(keys: Keys): string {
  return keys
    .map((key, i) => (typeof key === "number" ? `[${key}]` : /^[\w$*-]+$/.test(key) ? (i > 0 ? "." : "") + key : `[${JSON.stringify(key)}]`))
    .join("");
}

function shown(value: unknown): string {
  let json: string | undefined;
  try {
    json = JSON.stringify(value);
  } catch {
    // A cycle or a bigint; its kind is all there is to say.
  }
  const text = json === undefined ? String(typeof value) : json;
  return text.length > 60 ? text.slice(0, 59) + "…" : text;
}

/** @returns `; did you mean "domains"?` where one of `words` is near, else nothing. */
export function suggestion(word: string, words: readonly string[]): string {
  const wanted = word.slice(0, 40).toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const one of words) {
    const distance = one.toLowerCase().indexOf(wanted) === 0 && wanted.length > 2 ? 0 : editDistance(wanted, one.toLowerCase());
    if (distance < least) {
      least = distance;
      best = one;
    }
  }
  return best === undefined ? "" : `; did you mean ${shown(best)}?`;
}

/** Edits (insert, delete, replace, swap of neighbors) from `a` to `b`: Damerau's measure, for typing errors. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      let least = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    before = above;
    above = row;
  }
  return above[b.length]!;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
