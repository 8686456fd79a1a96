import fs from "node:fs";
import type { Frame, Page } from "playwright-core";

const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Runs axe in one document and names each violation with its places. */
export async function violations(target: Page | Frame): Promise<string[]> {
  await target.evaluate(axe);
  return target.evaluate(async () => {
    const { axe: run } = window as unknown as { axe: { run(root: Document, options: object): Promise<{ violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[] }> } };
    // axe measures colors, so what fades in must have arrived.
    await Promise.all(document.getAnimations().filter((one) => Number.isFinite(Number(one.effect?.getComputedTiming().endTime))).map((one) => one.finished.catch(() => undefined)));
    // The frames are looked at one by one.
    const { violations: found } = await run.run(document, { iframes: false });
    return found.flatMap(({ id, nodes }) => nodes.map(({ target: place, failureSummary }) => `${id}: ${place.join(" ")}: ${failureSummary.replace(/\s+/g, " ")}`));
  });
}
