/** What the scanner must know about an element. */
export interface Tag {
  /** Index of its row of open elements. */
  readonly id: number;
  readonly name: string;
  /** Stands on lines of its own. */
  readonly isBlock: boolean;
  /** Has no content: never opened. */
  readonly isVoid: boolean;
  /** An inline end tag does not close anything across it (WHATWG HTML, "special"). */
  readonly isSpecial: boolean;
  /** No end tag outside it closes anything inside it, and the reverse (WHATWG HTML, "has an element in scope"). */
  readonly isBarrier: boolean;
  /** Its start ends an open paragraph. */
  readonly endsParagraph: boolean;
  /** Its content is not markup: skipped to the end tag. */
  readonly isRaw: boolean;
  /** Reported in {@link Marks}. */
  readonly isMarked: boolean;
  /** Also where it has no attributes: others without them say nothing. */
  readonly isMarkedBare: boolean;
  /** White space in it is text. */
  readonly keepsSpace: boolean;
  /** What its start ends without saying so. */
  readonly implied: "" | "link" | "item" | "cell" | "row" | "group";
}

const set = (names: string): ReadonlySet<string> => new Set(names.split(" "));

const blocks = set(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p pre section summary table tbody tfoot thead tr ul",
);
const voids = set("area base basefont bgsound br col embed hr img input keygen link meta param source track wbr");
const cells = set("td th");
const barriers = set("applet button caption marquee object table td template th");
const keepParagraph = set("body caption html legend optgroup option table tbody tfoot thead tr");
const raw = set("iframe noembed noframes noscript script style title");
const marked = set("a blockquote div hr img pre table");
const markedBare = set("blockquote hr");
const preformatted = set("listing pre textarea");
const rowGroups = set("tbody tfoot thead");
const inline = "a abbr b big br cite code del dfn em font i img ins kbd label mark q s samp small span strike strong sub sup textarea tt u var wbr";

const byName = new Map<string, Tag>();
for (const names of [blocks, voids, cells, barriers, raw, set(inline)]) {
  names.forEach((name) => {
    if (byName.has(name)) return;
    const isBlock = blocks.has(name);
    byName.set(name, {
      id: byName.size,
      name,
      isBlock,
      isVoid: voids.has(name),
      isSpecial: isBlock || barriers.has(name),
      isBarrier: barriers.has(name),
      endsParagraph: isBlock && !keepParagraph.has(name),
      isRaw: raw.has(name),
      isMarked: marked.has(name),
      isMarkedBare: markedBare.has(name),
      keepsSpace: preformatted.has(name),
      implied: impliedBy(name),
    });
  });
}

function impliedBy(name: string): Tag["implied"] {
  if (name === "a") return "link";
  if (name === "li") return "item";
  if (cells.has(name)) return "cell";
  if (name === "tr") return "row";
  return rowGroups.has(name) ? "group" : "";
}

/** Stands for every element we know nothing of, such as Word's `o:p`. */
const unknown: Tag = { id: byName.size, name: "", isBlock: false, isVoid: false, isSpecial: false, isBarrier: false, endsParagraph: false, isRaw: false, isMarked: false, isMarkedBare: false, keepsSpace: false, implied: "" };

/** How many rows of open elements there are. */
export const tagCount = byName.size + 1;

/** @param name as written, in any case */
export function tagOf(name: string): Tag {
  return byName.get(name) || byName.get(name.toLowerCase()) || unknown;
}

/** Names of up to four letters, as nearly all are, by their letters as one number: no string is made of them. */
const byLetters = new Map<number, Tag>();
byName.forEach((tag, name) => {
  if (name.length <= 4) byLetters.set(lettersOf(name, 0, name.length), tag);
});

/** Seven bits a letter, lower-case; a unit beyond ASCII makes a number no name has. */
function lettersOf(source: string, start: number, end: number): number {
  let letters = 0;
  for (let i = start; i < end; i++) {
    const c = source.charCodeAt(i);
    if (c > 0x7f) return -1;
    letters = (letters << 7) | (c >= 0x41 && c <= 0x5a ? c | 0x20 : c);
  }
  return letters;
}

/** @returns the tag whose name stands at `[start, end)` of the source. */
export function tagAt(source: string, start: number, end: number): Tag {
  return end - start <= 4 ? byLetters.get(lettersOf(source, start, end)) || unknown : tagOf(source.slice(start, end));
}
