import type { AddInManifest } from "../host/manifest";
import { element } from "./dom";

/** The bar on top: what this page is, and the settings of the Outlook it plays. */
export function header(manifest: AddInManifest, settings: HTMLElement): HTMLElement {
  return element(
    "header",
    { class: "header" },
    element("img", { src: manifest.iconUrl, alt: "", width: "28", height: "28" }),
    element("h1", {}, manifest.name, element("span", { class: "header-what" }, "Playground")),
    element("p", { class: "header-note" }, "Plays Outlook on the web around the real add-in. Write, press Send, see what it asks."),
    settings,
  );
}
