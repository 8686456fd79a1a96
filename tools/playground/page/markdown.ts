/**
 * The Markdown subset of a Smart Alert (Mailbox 1.15): paragraphs, bulleted and numbered lists, bold, italic, https
 * links, backslash escapes. Everything is made of text nodes, so no message can bring markup of its own.
 */
export function renderMarkdown(source: string): DocumentFragment {
  const rendered = document.createDocumentFragment();
  for (const block of source.split(/\n\n+/)) {
    let list: HTMLElement | undefined;
    let paragraph: HTMLElement | undefined;
    // Outlook ends a list item with \r; a line feed alone does the same here.
    for (const line of block.split(/\r\n?|\n/)) {
      if (line.trim() === "") continue;
      const item = /^\s*(?:([-*])|(\d{1,3})\.)\s+(.*)$/.exec(line);
      if (item) {
        const kind = item[1] ? "UL" : "OL";
        if (list?.nodeName !== kind) rendered.append((list = document.createElement(kind)));
        const entry = document.createElement("li");
        entry.append(...inline(item[3] ?? ""));
        list.append(entry);
        paragraph = undefined;
      } else {
        if (paragraph) paragraph.append(" ");
        else rendered.append((paragraph = document.createElement("p")));
        paragraph.append(...inline(line));
        list = undefined;
      }
    }
  }
  return rendered;
}

const marks = [
  { delimiter: "***", tags: ["strong", "em"] },
  { delimiter: "**", tags: ["strong"] },
  { delimiter: "__", tags: ["strong"] },
  { delimiter: "*", tags: ["em"] },
  { delimiter: "_", tags: ["em"] },
] as const;

function inline(source: string): Node[] {
  const nodes: Node[] = [];
  let plain = "";
  const flush = () => {
    if (plain) nodes.push(document.createTextNode(plain));
    plain = "";
  };
  for (let at = 0; at < source.length; ) {
    if (source[at] === "\\" && at + 1 < source.length) {
      plain += source[at + 1];
      at += 2;
      continue;
    }
    const mark = marks.find(({ delimiter }) => source.startsWith(delimiter, at));
    const end = mark ? closing(source, at + mark.delimiter.length, mark.delimiter) : -1;
    if (mark && end > 0) {
      flush();
      const content = inline(source.slice(at + mark.delimiter.length, end));
      nodes.push(mark.tags.reduceRight<Node[]>((inner, tag) => [wrap(tag, inner)], content)[0]!);
      at = end + mark.delimiter.length;
      continue;
    }
    const link = /^\[([^\]]{1,200})\]\((https:\/\/[^)\s]{1,2000})\)/.exec(source.slice(at, at + 2300));
    if (link) {
      flush();
      const anchor = wrap("a", inline(link[1]!)) as HTMLAnchorElement;
      anchor.href = link[2]!;
      anchor.target = "_blank";
      anchor.rel = "noreferrer";
      nodes.push(anchor);
      at += link[0].length;
      continue;
    }
    plain += source[at++];
  }
  flush();
  return nodes;
}

/** Where an unescaped closing delimiter stands; -1 for none. As in CommonMark, no space stands inside the delimiters. */
function closing(source: string, from: number, delimiter: string): number {
  if (isSpace(source[from])) return -1;
  for (let at = from; at < source.length; at++) {
    if (source[at] === "\\") at++;
    else if (at > from && source.startsWith(delimiter, at) && !isSpace(source[at - 1])) return at;
  }
  return -1;
}

function isSpace(character: string | undefined): boolean {
  return character === undefined || /\s/.test(character);
}

function wrap(tag: string, children: Node[]): Element {
  const made = document.createElement(tag);
  made.append(...children);
  return made;
}
