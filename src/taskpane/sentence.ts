import { greetingLength, type Span } from "../classify";

/** Full stops that end no sentence: titles and the like before a name, and single initials. */
const abbreviation = /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|no|vs|e\.g|i\.e|inc|ltd|г|ул|д|стр|им|т\.е|т\.к|[a-zа-яё])\.$/i;

/**
 * Widens a span to the whole sentences it touches, with the blanks that follow them (or, at the end of a paragraph,
 * the blanks before). A line break always ends a sentence, and the greeting before one is no part of it.
 */
export function sentenceAround(text: string, span: Span<"text">): Span<"text"> {
  const greeting = greetingLength(text);
  let start = span.end > greeting ? Math.max(span.start, greeting) : span.start;
  while (start > 0 && start !== greeting && !beginsSentence(text, start)) start--;
  let end = span.end;
  while (end < text.length && !endsSentence(text, end)) end++;
  while (end < text.length && isBlank(text[end]!)) end++;
  if (end === text.length || text[end] === "\n") while (start > 0 && isBlank(text[start - 1]!)) start--;
  return { start, end };
}

function beginsSentence(text: string, at: number): boolean {
  if (text[at - 1] === "\n") return true;
  if (isBlank(text[at]!)) return false;
  let before = at;
  while (before > 0 && isBlank(text[before - 1]!)) before--;
  return before < at && endsSentence(text, before);
}

/** Whether a sentence ends just before `at`. */
function endsSentence(text: string, at: number): boolean {
  if (at >= text.length || text[at] === "\n") return true;
  if (!isBlank(text[at]!)) return false;
  const tail = /[.!?…]["'”’»)\]]{0,3}$/.exec(text.slice(Math.max(0, at - 5), at));
  if (!tail) return false;
  return tail[0] !== "." || !abbreviation.test(text.slice(Math.max(0, at - 8), at));
}

function isBlank(character: string): boolean {
  return character === " " || character === "\t" || character === "\u00a0";
}
