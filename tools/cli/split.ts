import { parse } from "../../src/classify";
import type { Layer, Message, Participant, Policy } from "../../src/classify";
import { defaultPolicy } from "../../src/policy/default";
import { progressOn } from "./progress";
import { readMail } from "./read-mail";
import type { MailFormat } from "./read-mail";
import { write } from "./terminal";
import type { ExitCode, Terminal } from "./terminal";

/** One line of `split`. */
export interface SplitLine {
  readonly id: string;
  readonly authored: string;
  readonly signature?: string;
  readonly quoted: readonly SplitLayer[];
}

export interface SplitLayer {
  /** 1 is the newest. */
  readonly level: number;
  /** Participants as written in the quoted header. */
  readonly from?: string;
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly date?: string;
  readonly subject?: string;
  readonly text: string;
  /** In the body string, UTF-16 units: header and everything of this message, inner layers too. */
  readonly start: number;
  readonly end: number;
}

/** Parts every mail into its author's own text and the quoted messages, one line each, in input order. */
export async function split(files: readonly string[], format: MailFormat | undefined, { stdin, stdout, stderr }: Terminal): Promise<ExitCode> {
  const progress = progressOn(stderr, stdout);
  let malformed = 0;
  for await (const mail of readMail(files, format, stdin)) {
    if ("problem" in mail) {
      malformed++;
      progress.clear();
      await write(stderr, `${mail.place}: ${mail.problem}\n`);
      continue;
    }
    if (mail.notes) progress.clear();
    for (const note of mail.notes ?? []) await write(stderr, `${mail.place}: note: ${note}\n`);
    await write(stdout, `${JSON.stringify(splitLine(mail.id, mail.message, defaultPolicy))}\n`);
    progress.count();
  }
  progress.clear();
  if (malformed > 0) await write(stderr, `${malformed} malformed, not split\n`);
  return malformed > 0 ? 2 : 0;
}

function splitLine(id: string, message: Message, policy: Policy): SplitLine {
  const { authored, signature, layers } = parse(message, policy);
  return { id, authored: authored.text, ...(signature && { signature: signature.text }), quoted: layers.map(splitLayer) };
}

function splitLayer({ level, from, to, cc, date, subject, passage, source }: Layer): SplitLayer {
  return {
    level,
    ...(from && { from: from.written }),
    ...(to.length > 0 && { to: to.map(written) }),
    ...(cc.length > 0 && { cc: cc.map(written) }),
    ...(date !== undefined && { date }),
    ...(subject !== undefined && { subject }),
    text: passage.text,
    start: source.start,
    end: source.end,
  };
}

function written(participant: Participant): string {
  return participant.written;
}
