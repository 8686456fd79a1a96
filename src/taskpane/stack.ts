import type { Finding, Language, Layer, ParsedMessage, Participant, Reader } from "../classify";
import { enumeration } from "../wording/language";
import type { PaneWording } from "../wording/pane";
import type { FindingView } from "./view";

/** A face: who somebody is to us shows in its shape, and unknown people stay unknown. */
export interface PersonView {
  readonly initials: string;
  readonly name: string;
  readonly kind: Participant["kind"];
  readonly isNew: boolean;
}

/** One message of the history. */
export interface LayerView {
  readonly key: string;
  /** Which it is, in short: its level, 1 being the newest, or the name of the attachment it stands in. */
  readonly label: string;
  /** Everybody on it, then the new readers, each once. */
  readonly faces: readonly PersonView[];
  /** Who wrote to whom. */
  readonly who: string;
  readonly date?: string;
  /** Whether it stayed among colleagues, as far as anybody can tell. */
  readonly circle: string;
  readonly newTo?: string;
  /** Why it must go, and what to do about it. */
  readonly finding?: FindingView;
  /** What to do with it, in two words: "Must go". */
  readonly fate?: string;
  /** The sender wants it to stay. */
  readonly meant?: string;
}

/** The history as it lies below the mail: sheets, newest on top. */
export interface StackView {
  readonly title: string;
  /** The good news, where there is some. */
  readonly note?: string;
  /** Today's mail, which everything below is measured by. */
  readonly today: { readonly title: string; readonly faces: readonly PersonView[]; readonly who: string };
  /** In a list: messages nobody is new to, too many to look at one by one. */
  readonly rows: readonly (LayerView | { readonly folded: readonly LayerView[]; readonly title: string })[];
  /** Whether there is anything to do about it; otherwise it need not be open. */
  readonly isUrgent: boolean;
}

interface Findings {
  readonly open: readonly { readonly finding: Finding; readonly view: FindingView }[];
  readonly acknowledged: readonly Finding[];
}

/** A shorter run of messages with nobody new is shown as it is. */
const foldsFrom = 4;
/** Names in one line before the rest is counted. */
const namesShown = 4;

/** @returns the history of a mail, quoted and attached, or nothing where it has none */
export function stackOf(parsed: ParsedMessage, findings: Findings, language: Language, wording: PaneWording): StackView | undefined {
  const { readers } = parsed;
  const layers = parsed.layers.concat(parsed.attached);
  if (!layers.length) return undefined;
  const views = layers.map((layer) => layerView(layer, findings, language, wording));
  return {
    title: parsed.attached.length ? wording.stack.titleWithAttached(parsed.layers.length, parsed.attached.length) : wording.stack.title(layers.length),
    ...(views.every(({ newTo }) => !newTo) && readers.length > 0 && { note: wording.stack.nobodyNew }),
    today: { title: wording.stack.today, faces: readers.map((reader) => personView(reader, false)), who: wording.stack.to(listed(readers.map((reader) => readerName(reader, wording)), language, wording)) },
    rows: folded(views, wording),
    isUrgent: views.some(({ finding }) => finding),
  };
}

function layerView(layer: Layer, { open, acknowledged }: Findings, language: Language, wording: PaneWording): LayerView {
  const { from, to, cc, date, newReaders, passage } = layer;
  const { level, attachment, name } = passage.where;
  const { stack } = wording;
  const found = open.find(({ finding }) => isAbout(finding, layer))?.view;
  const isMeant = !found && acknowledged.some((finding) => isAbout(finding, layer));
  const addressed = to.concat(cc);
  const names = (people: readonly Participant[]) => listed(people.map((person) => participantName(person, wording)), language, wording);
  return {
    // A layer that is cut makes the next one take its number: what is open in one must not be open in the other.
    key: found ? found.key : `level-${level}-${attachment ?? ""}`,
    label: name ?? String(level),
    faces: eachOnce((from ? [from] : []).concat(addressed)).map((person) => personView(person, false)).concat(newReaders.map((reader) => personView(reader, true))),
    who: addressed.length ? stack.who(from ? participantName(from, wording) : stack.nobody, names(addressed)) : stack.from(from ? participantName(from, wording) : stack.nobody),
    ...(date && { date }),
    circle: wording.stack.circle[circleOf(layer)],
    ...(newReaders.length && { newTo: wording.findings.newTo(listed(newReaders.map((reader) => readerName(reader, wording)), language, wording)) }),
    ...(found && { finding: found, fate: stack.fate[found.severity] }),
    ...(isMeant && { meant: stack.meant }),
  };
}

function isAbout({ evidence: { where } }: Finding, { passage }: Layer): boolean {
  return where.part === "quoted" && where.in === passage.where.in && where.level === passage.where.level && where.attachment === passage.where.attachment;
}

function circleOf({ internalOnly }: Layer): "inside" | "outside" | "unknown" {
  return internalOnly === "unknown" ? "unknown" : internalOnly ? "inside" : "outside";
}

/** The same person may stand in two fields. */
function eachOnce(people: readonly Participant[]): Participant[] {
  const seen = new Set<string>();
  return people.filter(({ address, written }) => {
    const key = address ?? written;
    return !seen.has(key) && !!seen.add(key);
  });
}

function personView({ kind, ...person }: Participant | Reader, isNew: boolean): PersonView {
  const name = person.name || person.address || ("written" in person ? person.written : "");
  return { initials: initialsOf(name), name, kind, isNew };
}

function participantName({ name, address, written, kind }: Participant, { stack }: PaneWording): string {
  const shown = name || address || written;
  return kind === "unknown" ? stack.unknown(shown) : shown;
}

function readerName({ name, address, client }: Reader, { stack }: PaneWording): string {
  return client ? stack.ofClient(name || address, client) : name || address;
}

/** `Weiss, Clara` and `Clara Weiss` are CW; an address is known by its first letter. */
function initialsOf(name: string): string {
  const [family, given] = name.includes(",") ? name.split(",") : [];
  const words = (given ? `${given} ${family}` : name).replace(/@.*/, "").match(/[\p{L}\p{N}]+/gu) ?? [];
  const first = [...(words[0] ?? "?")][0]!;
  const last = words.length > 1 && !name.includes("@") ? [...words[words.length - 1]!][0]! : "";
  return (first + last).toUpperCase();
}

function listed(names: readonly string[], language: Language, { findings, stack }: PaneWording): string {
  if (!names.length) return stack.nobody;
  return names.length <= namesShown ? enumeration(language, names) : `${names.slice(0, namesShown - 1).join(", ")} ${findings.andMore(names.length - namesShown + 1)}`;
}

function folded(layers: readonly LayerView[], { stack }: PaneWording): StackView["rows"] {
  const rows: (LayerView | { folded: LayerView[]; title: string })[] = [];
  let run: LayerView[] = [];
  const close = () => {
    if (run.length >= foldsFrom) rows.push({ folded: run, title: stack.folded(run.length) });
    else for (const one of run) rows.push(one);
    run = [];
  };
  for (const layer of layers) {
    if (!layer.finding && !layer.newTo) run.push(layer);
    else {
      close();
      rows.push(layer);
    }
  }
  close();
  return rows;
}
