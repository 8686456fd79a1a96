import type { Participant, Reader } from "../parsed-message";
import type { Address, AttachedMail, Message } from "../message";
import type { People } from "../people";
import type { Span } from "../span";
import { readPeople, readPerson } from "./addresses";
import type { Written } from "./addresses";
import { fold, tidy } from "./fold";
import type { HeaderFields } from "./header-block";
import { threadLanguages } from "./languages";
import { isIntroduced, Names } from "./names";
import type { SplitMessage } from "./split";
import type { Structure } from "./structure";

/** The people in the header of one quoted message. */
export interface WrittenHeader {
  /** More than one where somebody wrote on behalf of somebody: the one in whose name comes last. */
  readonly from: readonly Written[];
  /** The whole sender as it is shown. */
  readonly sender: string | undefined;
  readonly to: readonly Written[];
  readonly cc: readonly Written[];
  readonly date: string | undefined;
  readonly subject: string | undefined;
}

/** @returns what a header says, as it says it; an address that only a link holds is put behind its name. */
export function readHeader(text: string, fields: HeaderFields, structure: Structure): WrittenHeader {
  const from = readSenders(peopleText(text, fields.from, structure));
  const sender = words(text, fields.from);
  const date = words(text, fields.date);
  const subject = words(text, fields.subject);
  return {
    from,
    sender: from.length ? sender || undefined : undefined,
    to: readPeople(peopleText(text, fields.to, structure)),
    cc: readPeople(peopleText(text, fields.cc, structure)),
    date: date || undefined,
    subject,
  };
}

/** @returns the header of an attached mail, where nothing has to be found in words. A copy in secret is a copy: its reader has had it. */
export function attachedHeader({ from, to, cc, bcc, date, subject }: AttachedMail): WrittenHeader {
  const sender = from && writtenOf(from);
  return { from: sender ? [sender] : [], sender: sender && sender.written, to: to.map(writtenOf), cc: cc.concat(bcc).map(writtenOf), date, subject };
}

/** Exchange's directory names (`/o=ExchangeLabs/...`) are no addresses. */
function writtenOf({ address, name }: Address): Written {
  const known = address.indexOf("@") > 0 ? address.trim().toLowerCase() : undefined;
  return { name, address: known, written: known ? (name ? `${name} <${known}>` : known) : name || address };
}

function words(text: string, spans: readonly Span<"text">[] | undefined): string | undefined {
  if (!spans) return undefined;
  const shown = tidy(spans.map(({ start, end }) => text.slice(start, end)).join(" "));
  let end = shown.length;
  while (end > 0 && (shown[end - 1] === "*" || shown[end - 1] === " ")) end--;
  return shown.slice(0, end);
}

function peopleText(text: string, spans: readonly Span<"text">[] | undefined, structure: Structure): string {
  if (!spans || !spans.length) return "";
  const shown = spans.map(({ start, end }) => text.slice(start, end)).join(" ");
  if (shown.indexOf("@") >= 0) return shown;
  const linked = spans.reduce<string[]>((all, span) => all.concat(structure.linked(span)), []);
  if (!linked.length) return shown;
  const entries = shown.split(";").filter((entry) => entry.trim() !== "");
  if (entries.length !== linked.length) return linked.length === 1 ? `${shown} <${linked[0]!}>` : linked.join("; ");
  return entries.map((entry, i) => `${entry.trim()} <${linked[i]!}>`).join("; ");
}

const behalf = threadLanguages
  .reduce<string[]>((all, row) => all.concat((row.behalf || "").split("|")), [])
  .filter((phrase) => phrase.length > 4 || /[\u3040-\ud7a3]{2}/.test(phrase))
  .map(fold);

/** "List <a@b> on behalf of Anna <c@d>" names two. */
function readSenders(sender: string): Written[] {
  // "Anna Berg <a@b>" needs no look at thirty languages.
  const folded = sender.split(" ").length > 4 || /[\u3040-\ud7a3]/.test(sender) ? fold(sender) : "";
  for (const phrase of behalf) {
    const at = folded.indexOf(phrase);
    if (at <= 0 || folded.length !== tidy(sender).length) continue;
    const whole = tidy(sender);
    const both = [readPerson(whole.slice(0, at)), readPerson(whole.slice(at + phrase.length))].filter((one): one is Written => one !== undefined);
    if (both.length === 2) return both;
  }
  const one = readPerson(sender);
  return one ? [one] : [];
}

/** @returns an index of every name seen with an address: in today's fields and in all headers of the thread. */
export function namesOf(message: Message, headers: readonly WrittenHeader[]): Names {
  const names = new Names();
  const today: readonly Address[] = ([] as Address[]).concat(message.from || [], message.to, message.cc, message.bcc);
  for (const { address, name } of today) names.learn(address.trim().toLowerCase(), name);
  for (const header of headers) {
    for (const person of header.from.concat(header.to, header.cc)) if (isIntroduced(person)) names.learn(person.address, person.name);
  }
  return names;
}

/** @returns who that is: by address, or by a name that everybody seen under it shares a standing for. */
export function resolve(person: Written, names: Names, people: People): Participant {
  const { name, written, address } = person;
  if (address) return { name, address, kind: people.standingOf(address).kind, written };
  const found = names.find(person.name || person.written);
  const kinds = new Set(found.map((address) => people.standingOf(address).kind));
  if (kinds.size !== 1) {
    const firm = new Set(names.findFirm(person.name || person.written).map((address) => people.standingOf(address).kind));
    return { name, address: undefined, kind: firm.size === 1 && !found.length ? firm.values().next().value! : "unknown", written };
  }
  return { name, address: found.length === 1 ? found[0] : undefined, kind: people.standingOf(found[0]!).kind, written };
}

/**
 * A sender shown by name only may still be known by the server: the quote names the one the message was sent from. Ours or a
 * client's says whose it is; a provider's says nothing.
 */
export function resolveSender(person: Written, server: string | undefined, names: Names, people: People): Participant {
  const known = resolve(person, names, people);
  if (known.kind !== "unknown" || !server) return known;
  const { kind } = people.standingOf(`@${server}`);
  return kind === "outside" ? known : { ...known, kind };
}

/** Index of the message each message stands in; -1 where that is today's draft. They are in the order they begin. */
export function parents(messages: readonly SplitMessage[]): number[] {
  const around: number[] = [];
  return messages.map((message, i) => {
    while (around.length && messages[around[around.length - 1]!]!.hull.end <= message.hull.start) around.pop();
    const parent = around.length ? around[around.length - 1]! : -1;
    around.push(i);
    return parent;
  });
}

/** @returns today's readers whom neither header nor quoting shows to have had it. */
export function newReadersOf(readers: readonly Reader[], seenBy: readonly Participant[]): Reader[] {
  const addresses = new Set(seenBy.map((person) => person.address));
  const seen = new Set<string>();
  return readers.filter((reader) => !addresses.has(reader.address) && !seen.has(reader.address) && !!seen.add(reader.address));
}
