import type { catalogue } from "../classify";

type Built = (typeof catalogue)[number];

/** Russian for every detector in the catalogue and each of its reasons; one that is missing does not compile. */
export const detectorsRu: {
  readonly [D in Built as D["id"]]: { readonly summary: string; readonly reasons: D["reasons"] };
} = {};
