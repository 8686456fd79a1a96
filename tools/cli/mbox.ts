import { linesOf } from "./lines";

/** One mail of an mbox. */
export interface MboxMail {
  /** 1 is the first. */
  readonly position: number;
  /** Where its separating `From ` line stands; the first line of the file is 1. */
  readonly line: number;
  /** The mail in RFC 5322 form; cut when larger than allowed. */
  readonly bytes: Buffer;
  readonly isCut: boolean;
}

/** What stands before the first separator of a file that is no mbox. */
export interface MboxProblem {
  readonly line: number;
  readonly problem: string;
}

const separator = /^From (?:\S+\s*$|.*\d\d?:\d\d)/;
const headerLine = /^(?:[!-9;-~]+:|>From )/;

/**
 * Splits an mbox (RFC 4155) and takes back the quoting of mboxrd (`>From `, `>>From `). A separator is a `From ` line
 * after a blank line, with a time or a lone address, and followed by a header: writers that forget to quote put plenty of
 * sentences that begin with "From" into their mails. Holds one mail at a time, and of that at most `most` bytes.
 */
export async function* mailsOf(chunks: AsyncIterable<Buffer | string>, most: number): AsyncGenerator<MboxMail | MboxProblem> {
  let mail: { line: number; pieces: Buffer[]; size: number; isCut: boolean } | undefined;
  let position = 0;
  let isAfterBlank = true;
  let candidate: { bytes: Buffer; line: number } | undefined;
  let isReported = false;

  const add = (bytes: Buffer, isCut: boolean) => {
    if (!mail) return;
    const text = bytes.subarray(0, 200).toString("latin1");
    const piece = /^>+From /.test(text) ? bytes.subarray(1) : bytes;
    if (mail.size + piece.length > most || isCut) {
      mail.isCut = true;
      return;
    }
    mail.pieces.push(piece, lineBreak);
    mail.size += piece.length + 1;
  };
  const finish = (): MboxMail | undefined => {
    if (!mail) return undefined;
    // The blank line before a separator belongs to the mbox, not to the mail.
    const last = mail.pieces[mail.pieces.length - 2]?.toString("latin1");
    if (last === "" || last === "\r") mail.pieces.splice(-2);
    return { position: ++position, line: mail.line, bytes: Buffer.concat(mail.pieces), isCut: mail.isCut };
  };

  for await (const { bytes: written, number, isCut } of linesOf(chunks, most)) {
    const bytes = number === 1 && written.subarray(0, 3).equals(byteOrderMark) ? written.subarray(3) : written;
    const head = bytes.subarray(0, 400).toString("latin1").replace(/\r$/, "");
    if (candidate) {
      if (headerLine.test(head)) {
        const done = finish();
        if (done) yield done;
        mail = { line: candidate.line, pieces: [], size: 0, isCut: false };
      } else {
        add(candidate.bytes, false);
      }
      candidate = undefined;
      isAfterBlank = false;
    }
    if (isAfterBlank && separator.test(head)) {
      candidate = { bytes, line: number };
      continue;
    }
    isAfterBlank = head === "";
    if (mail) {
      add(bytes, isCut);
    } else if (head !== "" && !isReported) {
      isReported = true;
      yield { line: number, problem: 'expected an mbox, which begins with a line such as "From anna@example.com Mon Mar  2 09:30:00 2026"' };
    }
  }
  if (candidate) add(candidate.bytes, false);
  const done = finish();
  if (done) yield done;
}

const lineBreak = Buffer.from("\n");
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);
