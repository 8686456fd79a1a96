import type { RuntimeWorld } from "./runtime";
import { AddInRuntime } from "./runtime";

/** A page is not gone at once when it has answered, ms: what it does afterwards must do no harm. */
const lingers = 4_000;

/** The add-in's page without a window, as Outlook starts it afresh for every event. */
export interface HiddenRuntime {
  readonly runtime: AddInRuntime;
  /** The event is over. */
  retire(): void;
}

export function hiddenRuntime(world: RuntimeWorld): HiddenRuntime {
  const { manifest, settings } = world;
  const frame = document.createElement("iframe");
  frame.hidden = true;
  frame.title = "";
  frame.setAttribute("aria-hidden", "true");
  frame.tabIndex = -1;
  frame.dataset["role"] = "gate";
  const runtime = new AddInRuntime(frame, settings.isAddInReachable ? manifest.gateUrl : new URL("unreachable.html", manifest.gateUrl).href, "event", world);
  document.body.append(frame);
  const retire = () =>
    void setTimeout(() => {
      runtime.dispose();
      frame.remove();
    }, lingers);
  return { runtime, retire };
}
