import type { catalogue } from "../classify";

type Built = (typeof catalogue)[number];
type Sentence = (values: Readonly<Record<string, string>>) => string;

/** Russian for every detector in the catalogue and each of its reasons; one that is missing does not compile. */
export const detectorsRu: {
  readonly [D in Built as D["id"]]: { readonly summary: string; readonly reasons: { readonly [R in keyof D["reasons"]]: Sentence } };
} = {};
