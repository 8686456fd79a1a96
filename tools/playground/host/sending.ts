import type { SendDecision } from "./send";
import { decide, decideWithout } from "./send";
import { hiddenRuntime } from "./hidden-runtime";
import type { RuntimeWorld } from "./runtime";

/** What happened between Send and the decision. Times in ms. */
export interface SendRun {
  /** Absent when the person did not wait for it. */
  readonly decision?: SendDecision;
  /** From Send until the add-in's page was ready to be asked. */
  readonly startUp: number;
  /** From the event until its completion; absent when none came. */
  readonly judging?: number;
}

/** Outlook on the web says the add-in is unavailable after about this long. */
const unavailableAfter = 15_000;
/** Outlook shows its own progress dialog when a check takes longer. */
export const progressAfter = 5_000;

/** One press of Send: a fresh hidden page of the add-in, one event, one decision. */
export interface Check {
  readonly run: Promise<SendRun>;
  /** Stops waiting: Outlook's Don't Send or Send Anyway in the progress dialog. */
  cut(): void;
}

export function startCheck(world: RuntimeWorld, functionName: string): Check {
  const { manifest, settings } = world;
  const started = performance.now();
  let cut!: () => void;
  const isCut = new Promise<"cut">((resolve) => (cut = () => resolve("cut")));
  const { runtime, retire } = hiddenRuntime(world);

  const run = async (): Promise<SendRun> => {
    const limit = Math.min(unavailableAfter, settings.sendTimeLimit);
    const ready = await Promise.race([runtime.isListening.then(() => "ready" as const), after(limit, "unavailable" as const), isCut]);
    const startUp = performance.now() - started;
    if (ready === "cut") return { startUp };
    if (ready === "unavailable") return { decision: decideWithout("unavailable", manifest.sendMode), startUp };
    const asked = performance.now();
    const event = { type: "OnMessageSend", source: { id: "" } };
    const done = await Promise.race([runtime.launch(functionName, event), after(settings.sendTimeLimit - startUp, "time-out" as const), isCut]);
    if (done === "cut") return { startUp };
    if (done === "time-out") return { decision: decideWithout("time-out", manifest.sendMode), startUp };
    return { decision: decide(done, manifest.sendMode, settings), startUp, judging: performance.now() - asked };
  };

  return {
    cut,
    run: run().finally(retire),
  };
}

function after<T>(ms: number, value: T): Promise<T> {
  return new Promise((resolve) => setTimeout(() => resolve(value), Math.max(0, ms)));
}
