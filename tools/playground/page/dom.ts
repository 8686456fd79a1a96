type Attributes = Readonly<Record<string, string | boolean | undefined>> & { readonly on?: never };
export type Child = Node | string | undefined | false;

/**
 * @returns an element with attributes and children. `true` sets an empty attribute; `false` and `undefined` leave it out.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(name: Name, attributes: Attributes = {}, ...children: Child[]): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined && value !== false) made.setAttribute(key, value === true ? "" : value);
  made.append(...children.filter((child): child is Node | string => child !== undefined && child !== false));
  return made;
}

/** @returns a button of type `button` that does `press`. */
export function button(attributes: Attributes, press: () => void, ...children: Child[]): HTMLButtonElement {
  const made = element("button", { type: "button", ...attributes }, ...children);
  made.addEventListener("click", press);
  return made;
}

/** The icons of this page's own chrome, drawn for it on a 20-unit grid. */
const paths = {
  send: "M3 3.6 17.5 10 3 16.4 4.8 10.7 11 10 4.8 9.3Z",
  close: "m5 5 10 10M15 5 5 15",
  settings: "M3 6h8M15 6h2M3 14h2M9 14h8M13 4v4M7 12v4",
  mail: "M3 5.5h14v9H3zM3.5 6l6.5 5 6.5-5",
  paste: "M7 4.5H5v12h10v-12h-2M7.5 3h5v3h-5z",
  open: "M3 15.5V5h5l1.5 2H15v2M3 15.5 5.5 9.5h12L15 15.5z",
  check: "m4.5 10.5 3.5 3.5 7.5-8",
  undo: "M7.5 4 4 7.5 7.5 11M4 7.5h7a4.5 4.5 0 0 1 0 9H7",
  attachment: "m13.5 6-5.8 5.8a1.6 1.6 0 0 0 2.3 2.3l6-6a3.2 3.2 0 0 0-4.6-4.6l-6 6a4.9 4.9 0 0 0 6.9 6.9l4.7-4.7",
  info: "M10 9v5M10 6.2v.3M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0Z",
} as const;

/** @returns a decorative line icon that takes the colour of its text. */
export function icon(name: keyof typeof paths): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  for (const [key, value] of Object.entries({ viewBox: "0 0 20 20", width: "20", height: "20", "aria-hidden": "true", class: "icon" })) svg.setAttribute(key, value);
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", paths[name]);
  svg.append(path);
  return svg;
}
