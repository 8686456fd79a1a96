import { Draft } from "./host/draft";
import type { DraftContent } from "./host/draft";
import { Faults } from "./host/faults";
import { readManifest } from "./host/manifest";
import { element } from "./page/dom";
import { outlook } from "./page/outlook";
import { blankDraft, samples } from "./samples";
import { readSettings, writeSettings } from "./page/settings-in-url";
import { gallery } from "./page/gallery";
import { settingsMenu } from "./page/settings-menu";
import { header } from "./page/header";

/** Puts Outlook together around the add-in whose manifest this origin serves. */
async function start(root: HTMLElement): Promise<void> {
  const reply = await fetch("/manifest.xml");
  if (!reply.ok) throw new Error(`manifest.xml: ${reply.status}`);
  const manifest = readManifest(await reply.text());
  const faults = new Faults();
  const center = outlook(manifest, faults, readSettings());
  const open = (content: DraftContent, id?: string) => {
    list.select(id);
    writeSettings(center.settings(), id);
    center.open(new Draft(content));
  };
  const list = gallery(samples, open, blankDraft, center.announce);
  const settings = settingsMenu(center.settings, faults, (part) => {
    center.change(part);
    writeSettings(center.settings(), new URLSearchParams(location.search).get("sample") ?? undefined);
  });
  root.replaceChildren(header(manifest, settings), list.node, center.node);

  const wanted = new URLSearchParams(location.search).get("sample");
  const first = samples.find(({ id }) => id === wanted) ?? samples[0];
  if (first) open(first.draft, first.id);
}

const root = document.getElementById("root");
if (root) {
  start(root).catch((failure: unknown) => {
    root.replaceChildren(element("p", { class: "broken", role: "alert" }, `The playground could not start: ${failure instanceof Error ? failure.message : String(failure)}`));
  });
}
