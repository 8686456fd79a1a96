import type { Readable, Writable } from "node:stream";

/** Where a command reads and writes. Tests pass their own. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What `process.exitCode` becomes. 2 wins over 1. */
export type ExitCode = 0 | 1 | 2;

/** A mistake in how the command was called or in what it was given: said in one message, exit 2. */
export class Refusal extends Error {
  /** Also show how the command is used. */
  readonly showsUsage: boolean;

  constructor(message: string, showsUsage = false) {
    super(message);
    this.showsUsage = showsUsage;
  }
}

/** The reader of our output went away (`| head`): nothing is wrong, and nothing is left to do. */
export class ReaderGone extends Error {}

/** Writes and waits while the reader is slower than we are, so that nothing piles up in memory. */
export async function write(to: Writable, text: string): Promise<void> {
  if (to.destroyed || to.errored) throw new ReaderGone();
  if (to.write(text)) return;
  await new Promise<void>((resolve, reject) => {
    const settle = () => {
      to.off("drain", onDrain).off("close", onGone).off("error", onGone);
    };
    const onDrain = () => {
      settle();
      resolve();
    };
    const onGone = () => {
      settle();
      reject(new ReaderGone());
    };
    to.on("drain", onDrain).on("close", onGone).on("error", onGone);
  });
}
