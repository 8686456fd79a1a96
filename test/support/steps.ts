import { Session, type Profiler } from "node:inspector";
import v8 from "node:v8";

/**
 * Counts the steps of code under src/classify, exactly and alike on every machine: the blocks it runs (V8's own
 * coverage), and the units and items that searches, patterns and copies of the language go through on its behalf.
 *
 * Import this before the code that is to be counted: blocks are counted in functions compiled from now on.
 */
const session = new Session();
v8.setFlagsFromString("--no-compilation-cache");
session.connect();
session.post("Profiler.enable");
session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
afterAll(() => {
  session.post("Profiler.stopPreciseCoverage");
  session.disconnect();
  v8.setFlagsFromString("--compilation-cache");
});

type Native = (this: never, ...args: never[]) => unknown;
/** What a call of the language itself costs, from what it was given and what it answered. */
const costs: readonly (readonly [owner: object, name: string, cost: (self: never, args: readonly unknown[], result: never) => number])[] = [
  [String.prototype, "indexOf", (self: string, [, from = 0], at: number) => (at < 0 ? self.length : at) - Number(from)],
  [String.prototype, "lastIndexOf", (self: string, [, from = self.length], at: number) => Number(from) - at],
  [String.prototype, "toLowerCase", (self: string) => self.length],
  [Array.prototype, "concat", (self: unknown[], _, result: unknown[]) => Math.max(self.length, result.length)],
  [Array.prototype, "includes", (self: unknown[]) => self.length],
  [Array.prototype, "indexOf", (self: unknown[], _, at: number) => (at < 0 ? self.length : at)],
  [Array.prototype, "join", (self: unknown[]) => self.length],
  [Array.prototype, "shift", (self: unknown[]) => self.length],
  [Array.prototype, "slice", (_, __, result: unknown[]) => result.length],
  [Array.prototype, "splice", (self: unknown[]) => self.length],
];

/** What a pattern looks at: from where it may begin to the end of what it found, or of the text. */
function looksOf(pattern: RegExp, from: number, text: string, found: RegExpExecArray | null): number {
  if (found) return found.index + found[0].length - from;
  return pattern.sticky ? 0 : text.length - from;
}

/** @returns the steps `run` takes; never 0. */
export function stepsOf(run: () => unknown): number {
  session.post("Profiler.takePreciseCoverage"); // begins at 0 again
  let steps = 1;
  const originals = costs.map(([owner, name]) => (owner as Record<string, Native>)[name]!);
  const exec = RegExp.prototype.exec;
  costs.forEach(([owner, name, cost], i) => {
    (owner as Record<string, unknown>)[name] = function (this: never, ...args: never[]) {
      const result = Reflect.apply(originals[i]!, this, args);
      steps += 1 + cost(this, args, result as never);
      return result;
    };
  });
  // test, replace, match, search and split all come through here.
  RegExp.prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = Reflect.apply(exec, this, [text]);
    steps += 1 + looksOf(this, from, String(text), found);
    return found;
  };
  try {
    run();
  } finally {
    RegExp.prototype.exec = exec;
    costs.forEach(([owner, name], i) => ((owner as Record<string, unknown>)[name] = originals[i]));
  }
  return steps + blocksRun();
}

function blocksRun(): number {
  let blocks = 0;
  session.post("Profiler.takePreciseCoverage", (_error, { result }: Profiler.TakePreciseCoverageReturnType) => {
    for (const { url, functions } of result) {
      if (!/[\\/]src[\\/]classify[\\/]/.test(url)) continue;
      for (const { ranges } of functions) for (const { count } of ranges) blocks += count;
    }
  });
  return blocks;
}
