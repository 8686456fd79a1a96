import { capitalized, type Change, type Part } from "../change";
import { markAfter } from "../phrasebook";
import { verbsEn } from "./orders";

const name = "(?:[A-Z][\\p{L}'’-]+(?: and [A-Z][\\p{L}'’-]+| [A-Z][\\p{L}'’-]+)?|everybody|everyone|team|all|both|people|listen|look|right|ok|okay|well|now)";
const opener = "(?:(?:and|so|then|now|just|but|first|simply|right|also|again|immediately|today|tonight|all|finally|instead)[, ]\\s*)";
/** What an order may stand behind: a condition or a time, and who is meant. */
const lead = new RegExp(`^((?:(?:if|when|once|before|after|until|unless|as soon as|from now on|next time|by|on|for|in|at|with)\\b[^,.!?]{1,80},\\s*)?(?:${name},\\s+)?)(${opener}{0,2})`, "iu");

/** Where the verb of an order stands, what it had before it, and what is said instead. */
interface Rule {
  readonly order: RegExp;
  /** `asked`: becomes a question; `told`: stays a statement with a "please". */
  readonly as: "asked" | "told";
  /** In place of the first group; the second group is what it begins again with. */
  readonly to: string;
}

const np = "((?:the|a|an|my|your|his|her|our|their|that|this|these|those|it|them|all|every|each|both|two|three|four|five|six|ten|\\d+|full|written|new|some)\\b[^.!?;:]{0,120}?)";
const wants = "(?:want|expect|need|demand|require|insist on|would like)";
const timed = "(?:by|before|until|no later than|not later than|today|tonight|tomorrow|this|first thing|within|in|on|at|now|immediately|as soon as)";

const rules: readonly Rule[] = [
  { order: /^((?:do not|don['’]t|never)(?: you)?(?: ever)?\s+)(?!hesitate|worry|forget|bother\b)(?=\p{L})/iu, as: "told", to: "please do not " },
  { order: /^(you(?:['’]ll| will| must| shall| are| ['’]re|['’]re)(?: to)? (?:not|never)(?: to)?\s+)(?=\p{L})/iu, as: "told", to: "please do not " },
  { order: /^(you(?:['’]ll| will| shall| must|['’]d better| had better| have to|['’]ve got to| need to| ought to| are to|['’]re to| are expected to| are required to| are going to)\s+)(?!receive|find|see|hear|get\b|need|notice|be able|have (?:received|seen|heard|noticed)|note)(?=\p{L})/iu, as: "asked", to: "could you please " },
  { order: new RegExp(`^((?:i|we) (?:do )?${wants} (?:for )?(?:you|everybody|everyone|all of you|you all|you both) to\\s+)(?=\\p{L})`, "iu"), as: "asked", to: "could you please " },
  { order: new RegExp(`^(i (?:do )?${wants} )${np} (?:on|to) (?:my|our|the) (?:desk|table)(?=\\s|[.!?]|$)`, "iu"), as: "asked", to: "could you please let me have $2" },
  { order: new RegExp(`^(we (?:do )?${wants} )${np} (?:on|to) (?:my|our|the) (?:desk|table)(?=\\s|[.!?]|$)`, "iu"), as: "asked", to: "could you please let us have $2" },
  { order: new RegExp(`^(i (?:do )?${wants} )${np} in my (?:inbox|hands?|office)(?=\\s|[.!?]|$)`, "iu"), as: "asked", to: "could you please let me have $2" },
  { order: new RegExp(`^((?:i|we) (?:do )?${wants} )(?=(?:the|a|an|my|your|his|her|our|their|that|this|these|those|it|them|all|every|each|both|two|three|\\d+)\\b[^.!?;:,]{0,90}\\b(?:done|fixed|finished|sorted|cleared|cleaned|removed|returned|paid|signed|sent|delivered|gone|back|ready|corrected|replaced|repaired|closed|settled|resolved|emptied|moved|painted|swept|washed|updated|completed)\\b)`, "iu"), as: "asked", to: "could you please have " },
  { order: new RegExp(`^(i (?:do )?${wants} )(?=(?:the|a|an|my|your|his|her|our|their|that|this|these|those|it|them|all|every|two|three|four|\\d+|full|written)\\b[^.!?;:]{0,90}\\b${timed}\\b)`, "iu"), as: "asked", to: "could you please let me have " },
  { order: new RegExp(`^(we (?:do )?${wants} )(?=(?:the|a|an|my|your|his|her|our|their|that|this|these|those|it|them|all|every|two|three|four|\\d+|full|written)\\b[^.!?;:]{0,90}\\b${timed}\\b)`, "iu"), as: "asked", to: "could you please let us have " },
  { order: new RegExp(`^()${np} on my desk(?=\\s)`, "iu"), as: "asked", to: "could you please let me have $2" },
  { order: /^(see to it(?: that)?\s+)(?=\p{L})/iu, as: "asked", to: "could you please see to it that " },
];

/** "Do it once more and I will …": no order but a threat. */
const threat = /\band (?:i|we|you|they|he|she|it)(?:['’](?:ll|re|d)| will| can| shall| are| would)\b|\band see what\b/iu;

const imperative: Rule = { order: /^()/, as: "asked", to: "could you please " };

/** A second clause or an aside makes the question too long to be one. */
const isLong = /[;:–—()]|,\s*(?:i|we|you|it|this|that|he|she|they|the|my|our|no|not|or|otherwise|if|how|what|why|who|because|since|as|so|but|thank|and (?:i|we|then|no|do|don['’]t|be|make|if|you))\b|\bbecause\b|\b(?:and|or) (?:i|we|you|they|he|she|it|don['’]t|do not|stop|never|please)\b/iu;
/** Words; a longer question is lost on its way to its mark. */
const mostAsked = 24;

/** @returns the change that makes a request of a sentence that orders somebody about. @param rest the sentence as it will be without its threats @param isOrder it was found to be one: then a word we do not know is a verb where an object follows */
export function requestEn(sentence: string, rest: (from: number) => string, isOrder: boolean): Change | undefined {
  if (threat.test(rest(0))) return undefined;
  const [, before, openers] = lead.exec(sentence)!;
  const start = before!.length;
  for (const [from, at] of [[start, start + openers!.length], [start, start], [0, 0]] as const) {
    const order = sentence.slice(at);
    const rule = rules.find((one) => one.order.test(order)) ?? (isImperative(order, isOrder) ? imperative : undefined);
    if (rule) return changed(sentence, from, at, rule, rest);
  }
  return undefined;
}

function changed(sentence: string, start: number, at: number, { order, as, to }: Rule, rest: (from: number) => string): Change {
  const found = order.exec(sentence.slice(at))!;
  const end = at + found[0].length;
  const whole = sentence.slice(end);
  const first = /^[\p{L}'’-]+/u.exec(whole)?.[0] ?? "";
  const tail = rest(end);
  const isAsked = as === "asked" && !isLong.test(tail) && tail.split(/\s+/).length <= mostAsked;
  const said = (isAsked || as === "told" ? to : to.replace(/^could you please let (me|us) have /, "please let $1 have ").replace(/^could you please /, "please ")).replace("$2", found[2] ? lowered(found[2]) : "");
  const words = start === 0 ? capitalized(said) : said;
  // The verb stands in the part, so that it is seen what is asked.
  const part: Part = { start, end: end + first.length, to: words + lowered(first) };
  const mark = markAfter(sentence, part.end, isAsked ? "?" : ".");
  return { parts: mark ? [part, mark] : [part] };
}

/** Not verbs, whatever follows them. */
const noVerbs = new Set(
  (
    "the a an this that these those my your his her our their its some any no every each all both many much few more most other another such i we you he she it they me us them who whom whose which what when where why how there here one nobody everyone am is are was were been being has had does did can could will would shall should may might must " +
    "in on at to from by with for of about into onto over under between through during before after above below up down out off against near per via despite except inside outside within without upon since until till as like than if unless while because although though whether once even only still already yet too very really quite rather almost enough perhaps maybe not never and or but nor please thank thanks sorry dear hi hello hey " +
    "attached enclosed regarding concerning following given kind best regards yes ok okay next last first second third nice good great"
  ).split(" "),
);
const objects = /^\s+(?:the|my|your|his|her|our|their|it|them|me|us|him|those|these|that|this|yourself|yourselves|all|every|each|both|two|three|\d+|no|up|off|out|down|back)\b/iu;

function isImperative(order: string, isOrder: boolean): boolean {
  const found = /^([\p{L}’'-]+)(.*)/su.exec(order);
  if (!found) return false;
  const word = found[1]!.toLowerCase();
  if (noVerbs.has(word) || /(?:ing|ed|ly|['’]s|['’]re|['’]ll|['’]ve)$/.test(word) || /^get lost|^go to hell|^drop dead/iu.test(order)) return false;
  if (/[^s]s$/.test(word)) return false;
  if (verbsEn.has(word)) return !/^\s+(?:is|are|was|were|has|had|will|of|for|date|number)\b/iu.test(found[2]!);
  return isOrder && objects.test(found[2]!);
}

function lowered(word: string): string {
  if (/^I(?:['’]|$)/.test(word)) return word;
  return word === word.toUpperCase() && word.length > 1 ? word.toLowerCase() : word.replace(/^\p{L}/u, (letter) => letter.toLowerCase());
}
