import type { Audience } from "./ids";
import type { Address, Message } from "./message";
import type { Reader } from "./parsed-message";
import type { Client, Policy } from "./policy";

/** Domains where anybody can have a mailbox: sharing one makes nobody a colleague. */
export const webmailDomains: ReadonlySet<string> = new Set(
  (
    "gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com rocketmail.com icloud.com me.com mac.com aol.com gmx.com gmx.de gmx.net web.de t-online.de freenet.de " +
    "mail.ru inbox.ru list.ru bk.ru internet.ru yandex.ru yandex.com ya.ru rambler.ru ukr.net proton.me protonmail.com pm.me tutanota.com zoho.com fastmail.com hey.com mail.com orange.fr wanadoo.fr free.fr laposte.net " +
    "sfr.fr libero.it virgilio.it tiscali.it seznam.cz centrum.cz wp.pl o2.pl onet.pl interia.pl qq.com 163.com 126.com sina.com naver.com daum.net hanmail.net uol.com.br bol.com.br terra.com.br abv.bg comcast.net att.net verizon.net btinternet.com bigpond.com"
  ).split(" "),
);

/** Who somebody is to the sender's organization. */
export interface Standing {
  readonly kind: "internal" | "client" | "outside";
  /** The client's name in the directory, for `client`. */
  readonly client?: string;
}

/** Tells whose an address is. */
export interface People {
  standingOf(address: string): Standing;
}

const internal: Standing = { kind: "internal" };
const outside: Standing = { kind: "outside" };

/** Client directories by policy: one with tens of thousands of firms is indexed once, not for every mail. */
const directories = new WeakMap<Policy, ReadonlyMap<string, Standing>>();

/**
 * @param from the sender: where the policy names no internal domain, theirs is internal unless it is a webmail domain
 * @returns a look-up whose cost is the number of dots in the address, however many clients there are
 */
export function peopleOf(policy: Policy, from: Address | undefined): People {
  let clients = directories.get(policy);
  if (!clients) directories.set(policy, (clients = indexOf(policy.clients)));
  const own = ownDomains(policy, from);
  const known = clients;
  return {
    standingOf(address) {
      for (let domain = domainOf(address); domain; domain = parentOf(domain)) {
        if (own.has(domain)) return internal;
        const client = known.get(domain);
        if (client) return client;
      }
      return from && own.size === 0 && address.toLowerCase() === from.address.toLowerCase() ? internal : outside;
    },
  };
}

function indexOf(clients: readonly Client[]): Map<string, Standing> {
  const byDomain = new Map<string, Standing>();
  for (const client of clients) {
    for (const domain of client.domains) byDomain.set(domain.toLowerCase(), { kind: "client", client: client.name });
  }
  return byDomain;
}

function ownDomains(policy: Policy, from: Address | undefined): ReadonlySet<string> {
  if (policy.internalDomains.length) return new Set(policy.internalDomains.map((domain) => domain.toLowerCase().replace(/^@/, "")));
  const domain = from ? domainOf(from.address) : "";
  return new Set(domain && !webmailDomains.has(domain) ? [domain] : []);
}

/** @returns the domain, lower-case; empty where there is none. */
export function domainOf(address: string): string {
  const at = address.lastIndexOf("@");
  return at < 0 ? "" : address.slice(at + 1).toLowerCase().trim();
}

/** @returns whether a lower-case address is among `people`: addresses, or `@domain` for everybody of that domain and its subdomains. */
export function isAmong(address: string, people: readonly string[]): boolean {
  return people.some((one) => one === address || (one.charAt(0) === "@" && `.${domainOf(address)}`.endsWith(`.${one.slice(1)}`)));
}

function parentOf(domain: string): string {
  const dot = domain.indexOf(".");
  return dot < 0 ? "" : domain.slice(dot + 1);
}

/** @returns everybody the message goes to, in the order of the fields. */
export function readersOf(message: Message, people: People): Reader[] {
  const readers: Reader[] = [];
  for (const field of ["to", "cc", "bcc"] as const) {
    for (const { address, name } of message[field]) {
      readers.push({ address: address.trim().toLowerCase(), ...(name ? { name } : {}), field, ...people.standingOf(address.trim()) });
    }
  }
  return readers;
}

/** @returns `outside` if anybody outside the organization reads it; a draft without recipients is still among colleagues. */
export function audienceOf(readers: readonly Reader[]): Audience {
  return readers.some((reader) => reader.kind !== "internal") ? "outside" : "colleague";
}

/** Names listed in a sentence; the rest are counted. */
const mostNames = 3;

/** @returns readers by name, or by address where they have none: `Clara Diaz, tom@contoso.example +2`. */
export function readerNames(readers: readonly Reader[]): string {
  const names = readers.slice(0, mostNames).map(({ name, address }) => name || address);
  return names.join(", ") + (readers.length > mostNames ? ` +${readers.length - mostNames}` : "");
}
