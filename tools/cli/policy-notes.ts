import { catalogue, type DetectorId, type Policy, type Severity } from "../../src/classify";
import { webmailDomains } from "../../src/classify/people";
import { fold } from "../../src/classify/text/fold";

export const killSwitchNote = "the kill switch is on: nothing is judged";

/** Of one kind so many are written out, the rest is counted: a directory has thousands of clients. */
const mostOfAKind = 5;

/** @returns what a valid policy says that its writer hardly meant, or that has no effect. */
export function notesOn(policy: Policy): string[] {
  return [domainNotes, nameNotes, detectorNotes, allowNotes, stageNotes, budgetNotes, otherNotes].flatMap((kind) => {
    const notes = kind(policy);
    const rest = notes.length - mostOfAKind;
    return rest > 1 ? [...notes.slice(0, mostOfAKind), `and ${rest} more like these`] : notes;
  });
}

function domainNotes({ clients, internalDomains }: Policy): string[] {
  const notes: string[] = [];
  const owner = new Map<string, string>();
  for (const { name, domains } of clients) {
    for (const domain of domains) {
      const other = owner.get(domain);
      if (other !== undefined && other !== name) notes.push(`${domain} belongs to both ${other} and ${name}; a mail there cannot be told apart`);
      owner.set(domain, name);
      if (webmailDomains.has(domain)) notes.push(`${domain} of ${name} is a public webmail domain; everybody there counts as this client`);
    }
  }
  for (const domain of internalDomains) {
    const client = owner.get(domain);
    if (client !== undefined) notes.push(`${domain} is internal and of the client ${client}; it counts as internal`);
    if (webmailDomains.has(domain)) notes.push(`${domain} is a public webmail domain; everybody there counts as a colleague`);
  }
  return notes;
}

function nameNotes({ clients }: Policy): string[] {
  const notes: string[] = [];
  const owner = new Map<string, number>();
  clients.forEach(({ name, aliases, domains }, at) => {
    const keys = [name, ...aliases].map(wordsOf);
    if (!domains.length && keys.every((key) => !key)) notes.push(`clients[${at}] has neither a domain nor a name in Latin or Cyrillic letters; no mail and no word belongs to it`);
    else if (!domains.length) notes.push(`${name} has no domain; it is known where a text names it, but nobody's address belongs to it`);
    for (const [i, key] of keys.entries()) {
      const other = owner.get(key);
      if (!key || other === at) continue;
      if (other === undefined) owner.set(key, at);
      else if (i === 0 && wordsOf(clients[other]!.name) === key) notes.push(`the client ${name} stands twice, as clients[${other}] and clients[${at}]; where a text names it, the first is meant`);
      else notes.push(`${[name, ...aliases][i]!} names both ${clients[other]!.name} and ${name}; in a text it is the first`);
    }
  });
  return notes;
}

/** A name as the engine compares it: its words, whatever stands between them. */
function wordsOf(name: string): string {
  return fold(name).split(/[^a-zа-я0-9'-]+/).filter((word) => /[^'-]/.test(word)).join(" ");
}

function detectorNotes({ detectors }: Policy): string[] {
  const notes: string[] = [];
  for (const id of Object.keys(detectors) as DetectorId[]) {
    if (!isBuilt(id)) {
      notes.push(`${id} is not part of this version; what detectors says of it has no effect yet`);
      continue;
    }
    const asks = Object.values(detectors[id]?.severity ?? {}).find((severity: Severity) => severity === "warn" || severity === "block");
    if (id === "loose-commitment" && asks) notes.push(`loose-commitment never asks or stops; ${asks} counts as info`);
  }
  return notes;
}

function isBuilt(id: DetectorId): boolean {
  return catalogue.some((detector) => detector.id === id);
}

function allowNotes({ detectors }: Policy): string[] {
  const notes: string[] = [];
  for (const [id, entry] of Object.entries(detectors)) {
    for (const phrase of entry.allow ?? []) {
      const { length } = fold(phrase).trim();
      const shown = JSON.stringify(phrase);
      if (!fold(phrase)) notes.push(`${id} allows ${shown}, of which nothing is left to compare; it lifts no finding`);
      else if (length < 3) notes.push(`${id} allows ${shown}, which also stands inside other words; it lifts nearly every finding`);
    }
  }
  return notes;
}

function stageNotes({ stages }: Policy): string[] {
  const notes: string[] = [];
  stages.forEach(({ detector }, at) => {
    const earlier = stages.slice(0, at).findIndex((one) => !one.people && (one.detector === "*" || one.detector === detector));
    if (earlier >= 0) notes.push(`stages[${at}] is never reached; stages[${earlier}] comes first for everybody`);
    else if (detector !== "*" && !isBuilt(detector)) notes.push(`${detector} is not part of this version; stages[${at}] has no effect yet`);
  });
  return notes;
}

function budgetNotes({ budget }: Policy): string[] {
  if (!budget) return [];
  if (budget.acknowledged >= 1) return ["no share of mails is above a budget of 1; no detector ever demotes itself"];
  return budget.acknowledged < 0.5 ? [`with a budget of ${budget.acknowledged} a detector asks no more that is right about most mails`] : [];
}

function otherNotes({ killSwitch, override, reasons }: Policy): string[] {
  const notes: string[] = [];
  if (override === "never" && reasons.length > 0) notes.push('reasons are offered only with "override": "with-reason"');
  if (killSwitch) notes.push(killSwitchNote);
  return notes;
}
