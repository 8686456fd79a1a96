import path from "node:path";
import { detectorIds } from "../../src/classify";
import { suggestion } from "../../src/policy/load";
import { Refusal } from "../cli/terminal";
import { interval } from "./interval";
import type { Prompts, Tally } from "./judge";
import type { CommitmentTally } from "./judge-commitments";

/** Excerpts in lists are cut; UTF-16 units. */
const longest = 110;

/** @throws {Refusal} for a detector that there is not: an empty table would look like an answer. */
export function mustBeDetectors(ids: readonly string[]): void {
  const wrong = ids.find((id) => !(detectorIds as readonly string[]).includes(id));
  if (wrong !== undefined) throw new Refusal(`--detector: there is no detector "${wrong}"${suggestion(wrong, detectorIds)}`);
}

/** A table, then what was missed and what was found in vain, with ids. */
export function labeledReport(file: string, tallies: readonly Tally[], only: readonly string[]): string {
  const shown = tallies.filter(({ detector }) => !only.length || only.includes(detector));
  const rows = shown.map(({ detector, language, hits, overlapping, missed, alarms }) => [
    detector,
    language,
    `${hits}/${hits + missed.length}`,
    rate(hits, hits + missed.length),
    String(alarms.length),
    rate(hits, hits + alarms.length),
    rate(overlapping, hits),
  ]);
  const lists = shown.flatMap(({ detector, language, missed, alarms }) => [
    ...missed.map(({ id, passage }) => `  missed  ${detector} ${language}  ${id}  ${shorten(passage)}`),
    ...alarms.map(({ id, excerpt }) => `  false   ${detector} ${language}  ${id}  ${shorten(excerpt)}`),
  ]);
  return [`\n${path.basename(file)}, labeled`, table(["detector", "", "found", "recall", "false", "precision", "evidence"], rows), ...lists, ""].join("\n");
}

/** How many commitments have their owner and date right; then those that have not. */
export function commitmentsReport(file: string, tallies: readonly CommitmentTally[]): string {
  if (!tallies.length) return "";
  const rows = tallies.map(({ language, labeled, found, owners, dues, both, unlabeled }) => [language, `${found}/${labeled}`, rate(owners, labeled), rate(dues, labeled), rate(both, labeled), String(unlabeled)]);
  const of = ({ owner, due }: { readonly owner?: string | undefined; readonly due?: string | undefined }) => `${owner ?? "-"}, ${due ?? "-"}`;
  const lists = tallies.flatMap(({ language, wrong }) => wrong.map(({ id, labeled, found }) => `  ${found ? "wrong " : "missed"}  ${language}  ${id}  ${shorten(labeled.text)} (${of(labeled)})${found ? ` found as (${of(found)})` : ""}`));
  return [`\n${path.basename(file)}, commitments`, table(["", "found", "owner", "date", "both", "not labeled"], rows), ...lists, ""].join("\n");
}

/** How many mails of a thousand would prompt, and get notes in the pane, by detector and together. */
export function unlabeledReport(file: string, audiences: readonly Prompts[], { ids, detectors: only }: { readonly ids: boolean; readonly detectors: readonly string[] }): string {
  const parts = audiences.map(({ audience, mails, prompts, notes }) => {
    const shown = prompts.filter(({ detector }) => !only.length || only.includes(detector));
    const prompted = (of: typeof prompts) => new Set(of.map(({ id }) => id)).size;
    const detectors = [...new Set(shown.map(({ detector }) => detector))].sort();
    const rows = detectors.map((detector) => [detector, ...thousandths(prompted(shown.filter((one) => one.detector === detector)), mails)]);
    rows.push(["all", ...thousandths(prompted(shown), mails)]);
    if (detectors.includes("casualness")) rows.push(["all but casualness", ...thousandths(prompted(shown.filter(({ detector }) => detector !== "casualness")), mails)]);
    const noted = notes.filter(({ detector }) => !only.length || only.includes(detector));
    for (const detector of [...new Set(noted.map(({ detector }) => detector))].sort()) rows.push([`notes by ${detector}`, ...thousandths(prompted(noted.filter((one) => one.detector === detector)), mails)]);
    const list = ids ? shown.concat(noted).map(({ id, detector, excerpt }) => `  ${audience}  ${detector}  ${id}  ${shorten(excerpt)}`) : [];
    return [`\n${path.basename(file)}, ${mails} mails to ${audience === "many" ? "many readers" : `a ${audience}`}`, table(["prompts by", "mails", "per 1000"], rows), ...list, ""].join("\n");
  });
  return parts.join("");
}

function thousandths(count: number, of: number): [string, string] {
  const [low, high] = interval(count, of);
  return [String(count), `${((1000 * count) / of).toFixed(1)} (${(1000 * low).toFixed(1)} to ${(1000 * high).toFixed(1)})`];
}

function rate(count: number, of: number): string {
  if (!of) return "-";
  const [low, high] = interval(count, of);
  return `${(count / of).toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]!.length)));
  return [head, ...rows].map((row) => `  ${row.map((cell, i) => cell.padEnd(widths[i]!)).join("  ")}`.trimEnd()).join("\n");
}
