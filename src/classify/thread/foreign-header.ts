import type { Span } from "../span";
import { dateWeight } from "./dates";
import type { HeaderBlock, HeaderFields } from "./header-block";
import { isEmpty } from "./lines";
import type { Line } from "./lines";

const mostLines = 8;
const label = /^[^\s:：@<\d][^:：@<\d]{0,30}[:：][\s*]*/;
const moment = /(?:19|20|25)\d\d/;
const minute = /\d[:.h]\d\d/;

/**
 * Reads a header whose language we have no row for. Only to be asked under a boundary: the labels say nothing then, so
 * their order and the values do: a sender first, a moment, the recipients by their addresses, a subject. Names alone could be anything's.
 */
export function foreignHeaderAt(text: string, lines: readonly Line[], first: number): HeaderBlock | undefined {
  const values: Span<"text">[] = [];
  let i = first;
  for (; i < lines.length && i < first + mostLines && !isEmpty(lines[i]!); i++) {
    const { content, end } = lines[i]!;
    const found = label.exec(text.slice(content, Math.min(end, content + 60)));
    if (!found) break;
    values.push({ start: Math.min(end, content + found[0].length), end });
  }
  const words = values.map(({ start, end }) => text.slice(start, Math.min(end, start + 2000)));
  const isPerson = (k: number): boolean => words[k]!.indexOf("@") >= 0;
  const when = words.findIndex((value, k) => !isPerson(k) && dateWeight(value) >= 4 && moment.test(value) && minute.test(value));
  if (values.length < 3 || !words.some((_, k) => isPerson(k)) || when < 1 || when > 3 || !words[0] || dateWeight(words[0]!) > 2) return undefined;
  const rest = values.map((_, k) => k).filter((k) => k > 0 && k !== when);
  const fields: { -readonly [K in keyof HeaderFields]: HeaderFields[K] } = { from: [values[0]!], date: [values[when]!] };
  for (const k of rest) {
    const field = isPerson(k) ? (fields.to ? "cc" : "to") : "subject";
    if (!fields[field]) fields[field] = [values[k]!];
  }
  return { firstLine: first, lastLine: i - 1, fields };
}
