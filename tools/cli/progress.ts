import type { Terminal } from "./terminal";

export interface Progress {
  /** One more mail is done. */
  count(): void;
  /** Takes the line off the screen, so that a message can stand there. */
  clear(): void;
}

/** A line with the count and the pace, for a person who waits: only where results go elsewhere. */
export function progressOn(stderr: Terminal["stderr"], stdout: Terminal["stdout"]): Progress {
  if (!stderr.isTTY || stdout.isTTY) return { count: () => undefined, clear: () => undefined };
  const begun = Date.now();
  let done = 0;
  let shown = 0;
  return {
    count: () => {
      done++;
      const now = Date.now();
      if (now - shown < 250) return;
      shown = now;
      const pace = Math.round((done * 1000) / Math.max(1, now - begun));
      stderr.write(`\r\u001b[K${done} mails, ${pace}/s`);
    },
    clear: () => {
      if (shown > 0) stderr.write("\r\u001b[K");
      shown = 0;
    },
  };
}
