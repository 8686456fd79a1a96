import { belowAuthored, type Commitment, type ParsedMessage } from "../classify";
import { canWriteBack, type Edit } from "./edit";

/** One step of the recap, as the sender has filled it in. Any may be empty. */
export interface RecapRow {
  readonly what: string;
  readonly who: string;
  readonly when: string;
}

/** A recap to be written into the draft. */
export interface Recap {
  /** Its heading, such as "Next steps:". */
  readonly title: string;
  readonly rows: readonly RecapRow[];
}

/** How many steps are offered; more are no recap. */
const mostRows = 40;

/** @returns the rows to begin with: what the mail says already, who and when where it says so. */
export function rowsOf(commitments: readonly Commitment[]): RecapRow[] {
  return commitments.slice(0, mostRows).map((commitment) => ({ what: taskOf(commitment), who: commitment.owner ?? "", when: commitment.due ?? "" }));
}

/** Stand before what is to be done, after the subject. */
const willing = "(?:['’]ll|['’]m going|will|shall|am going|is going|are going|has|have|needs?)(?=\\s)";

/** Stands where a date should: beside one it says nothing. */
const vague = /[\s,]+(?:soon|asap|as soon as (?:possible|i can|we can)|shortly|later|in due course|at some (?:point|stage)|скоро|позже|позднее|со временем|в ближайшее время|как можно скорее)$/i;

/** "I will send the plan by Friday" is "send the plan": who and when stand beside it. */
function taskOf({ text, owner = "", due }: Commitment): string {
  const at = due ? text.toLowerCase().lastIndexOf(due.toLowerCase()) : -1;
  const undated = due && at >= 0 ? text.slice(0, at).replace(/[\s,(–—-]+(?:(?:on|at)[\s,]*)?$/i, "") + text.slice(at + due.length).replace(/^\s*\)/, "") : text;
  const subjects = owner.split(/\s+/).concat("I", "you", "we", "я", "вы", "мы", "ты").filter(Boolean).map(literal).join("|");
  const lead = new RegExp(`^(?:(?:${subjects})(?=[\\s:–—'’-])\\s*){1,4}(?:${willing})?(?:\\s*to(?=\\s))?`, "i");
  const bare = undated.replace(lead, "").replace(/\s*\([^()]*$/, "");
  return bare.replace(/\s+/g, " ").replace(/^[\s:,;–—-]+|[\s:,;.–—-]+$/g, "").replace(vague, "");
}

function literal(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** @returns the change that writes a recap below what the author wrote, or `undefined` where the draft cannot be written back or there is nothing to write. Every other unit of the draft stays as it is. */
export function recapEdit({ title, rows }: Recap, parsed: ParsedMessage): Edit | undefined {
  const { format, source } = parsed.message.body;
  const lines = rows.map(lineOf).filter(Boolean);
  if (!lines.length || !canWriteBack(format, source)) return undefined;
  const { at, like } = belowAuthored(parsed);
  const inserted = format === "html" ? htmlOf(title, lines, like) : textOf(title, lines, source, at);
  return { format, from: source, to: source.slice(0, at) + inserted + source.slice(at), hasPictures: format === "html" && /<img\b/i.test(source) };
}

/** `Anna Berg: send the plan, by Friday`; nothing where there is nothing to do. */
function lineOf({ what, who, when }: RecapRow): string {
  const [task, owner, due] = [what, who, when].map((words) => words.replace(/\s+/g, " ").trim());
  return task ? [owner ? `${owner}: ${task}` : task, due].filter(Boolean).join(", ") : "";
}

function htmlOf(title: string, lines: readonly string[], { name, attributes }: { readonly name: string; readonly attributes: string } = { name: "div", attributes: "" }): string {
  const paragraph = (words: string) => `<${name}${attributes}>${words}</${name}>`;
  return `${paragraph("&nbsp;")}${paragraph(escaped(title))}<ul>${lines.map((line) => `<li${attributes}>${escaped(line)}</li>`).join("")}</ul>`;
}

function textOf(title: string, lines: readonly string[], source: string, at: number): string {
  const end = source.includes("\r\n") ? "\r\n" : "\n";
  const written = [title, ...lines.map((line) => `- ${line}`)].join(end);
  const rest = source.slice(at);
  return (at > 0 ? end + end : "") + written + (rest === "" || /^\r?\n/.test(rest) ? "" : end + end);
}

function escaped(words: string): string {
  return words.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
