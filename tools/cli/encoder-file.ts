import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Encoder, Glossary, readAlong } from "../../src/classify";

/** The same way from the sources and from what is built of them. */
const read = (name: string) => readFileSync(join(__dirname, "../../src/classify/model", name));

/**
 * Lets the encoders read along from now on, as they do in the pane.
 *
 * @returns what is wrong with them, said for the person at the terminal: without them mail is judged by the smaller models alone
 */
export function readAlongFromFile(): string | undefined {
  try {
    readAlong({ en: new Encoder(read("encoder-en.bin")), ru: new Encoder(read("encoder-ru.bin"), new Glossary(read("glossary-ru.txt").toString("utf8"))) });
    return undefined;
  } catch (error) {
    return `judging without the encoders: ${(error as Error).message}`;
  }
}
