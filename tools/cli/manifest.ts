import { createHash } from "node:crypto";
import type { Policy } from "../../src/classify";

/** The stand-in for the host in `manifest.xml`. */
const templateOrigin = "https://localhost:3000";

/** What a manifest is made for. */
export interface ManifestValues {
  readonly origin: string;
  readonly policy: Policy;
  /** The manifest of an earlier pack for the same place, if any. */
  readonly earlier?: string;
}

/**
 * Fills in the manifest of one organization.
 *
 * Id: derived from origin and organization, so that packing again gives the same add-in and two organizations two.
 * Version: Outlook takes an update only under a higher number, so it rises when anything else in the manifest did
 * change. SendMode: see {@link sendMode}.
 */
export function manifestFor(template: string, { origin, policy, earlier }: ManifestValues): string {
  const filled = template
    .replace(/<!--[^]*?-->\s*/g, "")
    .split(templateOrigin)
    .join(origin)
    .replace(/(<Id>)([^<]*)(<\/Id>)/, (_, open: string, id: string, close: string) => open + uuid5(id, `${origin}\n${policy.organization}`) + close)
    .replace(/ SendMode="[^"]*"/, ` SendMode="${sendMode(policy)}"`);
  return filled.replace(versionElement, (_, open: string, version: string, close: string) => open + nextVersion(version, filled, earlier) + close);
}

/**
 * SoftBlock stops a mail whenever the gate says so, which is all that a severity of `block` needs. Block goes further:
 * nothing can be sent while the add-in cannot be loaded. That is what `onIncomplete: "block"` asks for (what could not
 * be checked does not go out), so only then is it worth what it costs: when the host is down, so is everybody's mail.
 */
export function sendMode(policy: Policy): "SoftBlock" | "Block" {
  return policy.onIncomplete === "block" && !policy.killSwitch ? "Block" : "SoftBlock";
}

const versionElement = /(<Version>)([^<]*)(<\/Version>)/;

function nextVersion(template: string, filled: string, earlier: string | undefined): string {
  const parts = (version: string) => [0, 1, 2, 3].map((i) => Number(version.split(".")[i] ?? 0));
  const own = parts(template);
  const last = earlier === undefined ? undefined : versionElement.exec(earlier)?.[2];
  if (earlier === undefined || last === undefined) return own.join(".");
  const isSame = earlier.replace(versionElement, "") === filled.replace(versionElement, "");
  const before = parts(last);
  const raised = isSame ? before : [...before.slice(0, 3), before[3]! + 1];
  return (isHigher(own, raised) ? own : raised).join(".");
}

function isHigher(a: readonly number[], b: readonly number[]): boolean {
  const i = a.findIndex((part, at) => part !== b[at]);
  return i >= 0 && a[i]! > b[i]!;
}

/** A name-based UUID of version 5 (RFC 9562, section 5.5). */
export function uuid5(namespace: string, name: string): string {
  const bytes = createHash("sha1").update(Buffer.from(namespace.replace(/-/g, ""), "hex")).update(name, "utf8").digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
