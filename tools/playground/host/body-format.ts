/** Elements that begin on a line of their own when HTML is read as text. */
const blocks = new Set("ADDRESS ARTICLE ASIDE BLOCKQUOTE DIV DL DT DD FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TR UL".split(" "));
const silent = new Set("HEAD STYLE SCRIPT TITLE TEMPLATE NOSCRIPT".split(" "));

/** @returns HTML that shows plain text as it is. */
export function htmlOfText(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\r?\n/g, "<br>");
}

/** @returns the words of HTML a reader sees, one line for each block. */
export function textOfHtml(html: string): string {
  let text = "";
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      text += (node.nodeValue ?? "").replace(/[ \t\r\n]+/g, " ");
      return;
    }
    if (silent.has(node.nodeName)) return;
    const isBlock = blocks.has(node.nodeName);
    if (node.nodeName === "BR") text += "\n";
    if (isBlock && text && !text.endsWith("\n")) text += "\n";
    node.childNodes.forEach(visit);
    if (isBlock && text && !text.endsWith("\n")) text += "\n";
  };
  visit(new DOMParser().parseFromString(html, "text/html").documentElement);
  return text.trim();
}

/** Where the content of `<body>` begins and ends in a body string; all of it for a fragment. */
export function bodyRange(html: string): { readonly start: number; readonly end: number } {
  const open = /<body\b[^>]*>/i.exec(html);
  const start = open ? open.index + open[0].length : 0;
  const close = html.toLowerCase().lastIndexOf("</body");
  return { start, end: close >= start && open ? close : html.length };
}

/** @returns `html` with the content of its body replaced and everything around it as it was. */
export function withBodyContent(html: string, content: string): string {
  const { start, end } = bodyRange(html);
  return html.slice(0, start) + content + html.slice(end);
}
