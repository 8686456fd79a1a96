import { isSpace, tidy } from "./fold";

/** A participant as a header shows it. */
export interface Written {
  readonly name: string | undefined;
  /** Lower-case. */
  readonly address: string | undefined;
  readonly written: string;
}

/** Where an address stands in a text. */
export interface FoundAddress {
  readonly address: string;
  readonly start: number;
  readonly end: number;
}

/** @returns every mail address in the text, in order, as written but lower-cased. Linear: no unit is read more than twice. */
export function findAddresses(text: string): FoundAddress[] {
  const found: FoundAddress[] = [];
  let floor = 0;
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    let start = at;
    while (start > floor && isLocalUnit(text.charCodeAt(start - 1))) start--;
    let end = at + 1;
    while (end < text.length && isDomainUnit(text.charCodeAt(end))) end++;
    while (end > at + 1 && (text[end - 1] === "." || text[end - 1] === "-")) end--;
    while (start < at && (text[start] === "'" || text[start] === ".")) start++;
    if (start < at && end > at + 1) {
      found.push({ address: text.slice(start, end).toLowerCase(), start, end });
      floor = end;
    }
  }
  return found;
}

function isLetterOrDigit(c: number): boolean {
  if (c < 0x80) return (c >= 0x30 && c <= 0x39) || ((c | 0x20) >= 0x61 && (c | 0x20) <= 0x7a);
  return c >= 0xc0 && !isSpace(c) && !(c >= 0x2000 && c <= 0x206f) && !(c >= 0x3000 && c <= 0x301f) && !(c >= 0xff00 && c <= 0xff0f) && !(c >= 0xff1a && c <= 0xff20);
}

function isLocalUnit(c: number): boolean {
  // . _ % + ' = - & ~ # ! $ * / ? ^ { | } would be legal; these are what people and list software use.
  return isLetterOrDigit(c) || c === 0x2e || c === 0x5f || c === 0x25 || c === 0x2b || c === 0x27 || c === 0x3d || c === 0x2d || c === 0x26 || c === 0x7e || c === 0x23;
}

function isDomainUnit(c: number): boolean {
  return isLetterOrDigit(c) || c === 0x2e || c === 0x2d || c === 0x5f;
}

/**
 * Reads a recipient list as mail programs print it: `;` parts people; where there is none a comma does, unless it stands
 * inside "Last, First". Addresses come in angle, square or round brackets, doubled as `a@b<mailto:a@b>`, or not at all.
 */
export function readPeople(value: string): Written[] {
  const text = tidy(value);
  const people: Written[] = [];
  for (const entry of splitPeople(text)) {
    const person = readPerson(entry);
    if (person) people.push(person);
  }
  return people;
}

/** @returns one participant, or `undefined` where nothing names anybody. */
export function readPerson(entry: string): Written | undefined {
  const written = stripEdges(tidy(entry));
  if (!written) return undefined;
  const usual = /^([^<>"'()[\],;@/=]{1,100}) <([^<>\s@:]{1,80}@[^<>\s@:]{1,120})>$/.exec(written);
  if (usual) return { name: usual[1]!, address: usual[2]!.toLowerCase(), written };
  if (plainName.test(written)) return { name: written, address: undefined, written };
  const found = findAddresses(written);
  if (found.length === 1 && found[0]!.end - found[0]!.start === written.length) return { name: undefined, address: found[0]!.address, written };
  const address = found.length ? found[found.length - 1]!.address : undefined;
  const name = written.length > longestEntry ? tidy(written.slice(0, longestEntry)) : nameOf(written, found);
  if (!address && !name) return undefined;
  return { name: name || undefined, address, written };
}

const plainName = /^[^<>"'()[\],;@:=/“”‘’«»„]{1,100}$/;

/** Nobody's name and address are longer; what is, is cut and not taken apart. */
const longestEntry = 500;

const edges = " ,;*";

function stripEdges(entry: string): string {
  let start = 0;
  let end = entry.length;
  while (start < end && edges.indexOf(entry[start]!) >= 0) start++;
  while (end > start && edges.indexOf(entry[end - 1]!) >= 0) end--;
  return entry.slice(start, end);
}

/** The words of an entry without its brackets, addresses and quotes; Notes' canonical name is reduced to its common name. */
function nameOf(written: string, found: readonly FoundAddress[]): string {
  let bare = "";
  let from = 0;
  for (const { start, end } of found) {
    bare += written.slice(from, start);
    from = end;
  }
  bare += written.slice(from);
  bare = bare.replace(/[<[(](?:\s|mailto:|smtp:|[<>[\]()])*[>\])]?/gi, (m) => (m === "(" || m === "[" ? m : " ")).replace(/(?:mailto|smtp):|[<>]/gi, " ");
  bare = bare.replace(/\[\s*\]?|\(\s*\)|^\s*\]/g, " ");
  const notes = /^\s*cn=([^/]{1,80})/i.exec(bare);
  if (notes) bare = notes[1]!;
  return tidy(bare)
    .replace(/^["'“”‘’«»„\s]+|["'“”‘’«»„\s,:]+$/g, "")
    .trim();
}

function splitPeople(text: string): string[] {
  const bySemicolon = splitOutside(text, ";");
  const byComma = bySemicolon.length > 1 ? [] : splitOutside(text, ",");
  const entries = bySemicolon.length > 1 ? bySemicolon : byComma.length > 1 ? joinCommas(byComma) : [text];
  const people: string[] = [];
  // Pushed one by one: to join a list anew for every entry would be quadratic.
  for (const entry of entries) for (const person of splitAfterAddresses(entry)) people.push(person);
  return people;
}

/** Decides which commas part people and which stand inside "Last, First". */
function joinCommas(entries: readonly string[]): string[] {
  const hasAddress = entries.map((entry) => entry.indexOf("@") >= 0);
  const withAddress = hasAddress.filter(Boolean).length;
  const isLastFirst = withAddress ? entries.length === 2 * withAddress && hasAddress.every((has, i) => has === (i % 2 === 1)) : entries.length === 2;
  const out: string[] = [];
  for (let i = 0; i < entries.length; i++) {
    const next = entries[i + 1];
    const isOneWord = tidy(entries[i]!).indexOf(" ") < 0;
    const joins = next !== undefined && !hasAddress[i] && isLastFirst && (isOneWord || (withAddress > 1 && tidy(next).replace(/\s*[<[(].*$/, "").indexOf(" ") < 0));
    const joinsAlone = next !== undefined && !hasAddress[i] && !isLastFirst && isOneWord && hasAddress[i + 1] && tidy(entries[i]!) !== "";
    if (joins || joinsAlone) out.push(`${entries[i]!},${entries[++i]!}`);
    else out.push(entries[i]!);
  }
  return out;
}

/** Cuts where one bracketed address ends and further words with another address follow: lists that lost their separators. */
function splitAfterAddresses(entry: string): string[] {
  const found = findAddresses(entry);
  const out: string[] = [];
  let from = 0;
  for (let i = 0; i + 1 < found.length; i++) {
    const here = found[i]!;
    const next = found[i + 1]!;
    if (here.address === next.address) continue;
    const close = /[>\])]/.exec(entry.slice(here.end, next.start));
    if (!close) continue;
    const cut = here.end + close.index + 1;
    if (/^\s*["']?[^\s<[(>\])]/.test(entry.slice(cut, next.start)) || /^\s*[<[]/.test(entry.slice(cut, next.start))) {
      out.push(entry.slice(from, cut));
      from = cut;
    }
  }
  out.push(entry.slice(from));
  return out;
}

/** Splits at a separator that stands outside quotes and brackets. */
function splitOutside(text: string, separator: string): string[] {
  const out: string[] = [];
  let depth = 0;
  let isQuoted = false;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c === '"') isQuoted = !isQuoted && text.indexOf('"', i + 1) > 0;
    else if (isQuoted) continue;
    else if (c === "<" || c === "[" || c === "(") depth++;
    else if (c === ">" || c === "]" || c === ")") depth = Math.max(0, depth - 1);
    else if (c === separator && depth === 0) {
      out.push(text.slice(from, i));
      from = i + 1;
    }
  }
  out.push(text.slice(from));
  return out.filter((entry) => entry.trim() !== "");
}
