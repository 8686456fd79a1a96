import type { catalogue } from "../classify";

type Built = (typeof catalogue)[number];

/** Russian for every detector in the catalogue and each of its reasons; one that is missing does not compile. */
export const detectorsRu: {
  readonly [D in Built as D["id"]]: { readonly summary: string; readonly reasons: D["reasons"] };
} = {
  insult: {
    summary: "Обзывание, унижение, насмешка или презрение к человеку, группе или фирме.",
    reasons: {
      name: ({ target }) => `Здесь кого-то обзывают${inBrackets(quoted(target))}; из всего письма запомнят именно это.`,
      contempt: ({ target }) => `Здесь звучит презрение${inBrackets(quoted(target))}; критику работы услышали бы, а это — нет.`,
      mockery: ({ target }) => `Это насмешка, а не объяснение, что не так${inBrackets(quoted(target))}.`,
      taunt: ({ target }) => `Это унижает читателя${inBrackets(quoted(target))} прямо в лицо.`,
    },
  },
};

function quoted(words: string | undefined): string {
  return words ? `«${words}»` : "";
}

function inBrackets(words: string | undefined): string {
  return words ? ` (${words})` : "";
}
