import { Encoder, Glossary, readAlong, type Language, type ParsedMessage } from "../classify";

/** Fetches the encoders from where the pane came from, each when a draft has use for it: they are 6 MB. Nothing waits for them; without them, or without WebAssembly, the pane shows fewer notes. */
export class Encoders {
  private readonly wanted = new Set<Language>();

  /**
   * @param languages those that are judged
   * @param onArrival called when another encoder reads along, so that the draft is judged once more
   */
  constructor(
    private readonly languages: readonly Language[],
    private readonly onArrival: () => void,
  ) {}

  /** Fetches what a draft needs that was not fetched before. */
  wantFor({ subject, whole }: ParsedMessage): void {
    if (/[а-я]/i.test(subject.text) || /[а-я]/i.test(whole.text)) void this.want("ru");
  }

  /** @returns when it reads along, or never will */
  async want(language: Language): Promise<void> {
    if (this.wanted.has(language) || !this.languages.includes(language)) return;
    this.wanted.add(language);
    if (await fetchEncoder(language)) this.onArrival();
  }
}

async function fetchEncoder(language: Language): Promise<boolean> {
  try {
    const [file, glossary] = await Promise.all([
      fetched(`encoder-${language}.bin`).then((response) => response.arrayBuffer()),
      language === "ru" ? fetched("glossary-ru.txt").then(async (response) => new Glossary(await response.text())) : undefined,
    ]);
    readAlong({ [language]: new Encoder(new Uint8Array(file), glossary) });
    return true;
  } catch {
    return false;
  }
}

/** A new version of the add-in has other files under the same names. */
async function fetched(name: string): Promise<Response> {
  const response = await fetch(name, { cache: "no-cache", priority: "low" });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response;
}
