/** An element of an XML document, its name as written, prefix included. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/**
 * Reads as much of XML as a manifest uses: elements, attributes, text, comments, a declaration, the five entities.
 *
 * @throws Error at what is not well-formed
 */
export function parseXml(source: string): XmlElement {
  const open: { name: string; attributes: Record<string, string>; children: XmlElement[]; text: string }[] = [{ name: "", attributes: {}, children: [], text: "" }];
  const token = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"<]*")*)\s*(\/?)>|[^<]+|</g;
  for (let found = token.exec(source); found; found = token.exec(source)) {
    const [written, closing, opening, attributes, slash] = found;
    const parent = open[open.length - 1]!;
    if (closing) {
      if (closing !== parent.name) throw new Error(`</${closing}> closes <${parent.name}>`);
      open.pop();
    } else if (opening) {
      const element = { name: opening, attributes: attributesOf(opening, attributes ?? ""), children: [], text: "" };
      parent.children.push(element);
      if (!slash) open.push(element);
    } else if (written === "<") {
      throw new Error(`Not an element: ${source.slice(found.index, found.index + 40)}`);
    } else if (written[0] !== "<") {
      parent.text += decoded(written);
    }
  }
  const document = open[0]!;
  const root = document.children[0];
  if (open.length > 1) throw new Error(`<${open[open.length - 1]!.name}> is not closed`);
  if (!root || document.children.length > 1 || document.text.trim()) throw new Error("A document is one element");
  return root;
}

/** @returns every element below and including `root`, in document order. */
export function elements(root: XmlElement): XmlElement[] {
  return [root, ...root.children.flatMap(elements)];
}

function attributesOf(element: string, written: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, value] of written.matchAll(/([\w:.-]+)\s*=\s*"([^"]*)"/g)) {
    if (name! in attributes) throw new Error(`<${element}> has two ${name}`);
    attributes[name!] = decoded(value!);
  }
  return attributes;
}

function decoded(text: string): string {
  const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  return text.replace(/&(?:(amp|lt|gt|quot|apos);)?/g, (_, name: string | undefined) => {
    if (!name) throw new Error("A lone ampersand");
    return entities[name]!;
  });
}
